"""The mapping desk: where somebody says, once, what the columns of an unknown table mean."""
