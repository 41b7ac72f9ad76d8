"""The reader, and the packs that somebody brings."""
