"""What the inventory puts on paper: the list that PCI DSS asks for, a sheet of one device, and the tags on devices."""
