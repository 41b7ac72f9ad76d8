"""Checklists on paper and back: what is looked at in a shop, who looked, what was found, what is still open."""
