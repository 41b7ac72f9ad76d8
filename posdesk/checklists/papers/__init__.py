"""Checklists as pages: what stands on them, and where their boxes are."""
