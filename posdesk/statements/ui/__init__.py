"""What people see of files: the import sheet, and the mapping desk for tables that nobody has described."""
