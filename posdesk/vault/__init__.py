"""The encrypted vault, and the secrets that open it."""
