"""The register's page and dialogs."""
