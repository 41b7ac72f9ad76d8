"""Any bank or takings file, read into proven entries."""
