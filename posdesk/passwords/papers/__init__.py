"""What goes out of the room: the sheet to print, and the calendar file. Neither holds anything secret."""
