"""What people see of the vault: making it, opening it, its keys, history, backups and attachments."""
