"""The vault: everything the program knows, in one encrypted database, and never lost."""
