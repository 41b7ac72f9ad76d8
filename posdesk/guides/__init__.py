"""The guides: what to look for, what to do, what never to do; read, searched and printed without a vault."""
