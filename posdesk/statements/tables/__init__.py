"""Tables of any bank or provider, read by profiles that are data, not code."""
