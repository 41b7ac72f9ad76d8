"""The inventory's page, its guided tasks and dialogs."""
