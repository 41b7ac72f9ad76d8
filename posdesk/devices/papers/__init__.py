"""What of the inventory goes on paper."""
