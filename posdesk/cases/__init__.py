"""Emergencies: what to do now, by when, whom to call, and what was done."""
