"""Tables that nobody has described: what their columns may mean, guessed from names and values, with the reasons."""
