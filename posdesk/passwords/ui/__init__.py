"""What people see of the room."""
