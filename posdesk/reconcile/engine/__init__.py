"""Which bank lines paid which settlements."""
