"""What is allowed, missing, due and doubtful of devices: decisions on records alone."""
