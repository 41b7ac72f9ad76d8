"""How a guide is read, found, and what a pack may say."""
