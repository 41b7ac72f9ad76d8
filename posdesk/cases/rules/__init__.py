"""What is decided about a case, and nothing else."""
