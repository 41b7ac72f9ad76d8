"""What each day's sales should have paid out, and whether it came."""
