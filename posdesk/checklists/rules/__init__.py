"""What a checklist asks and when, what its answers mean, and what is due."""
