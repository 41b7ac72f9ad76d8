"""Simulated shops, with the truth of what happened to every settlement."""
