"""What the inventory puts on paper: the list of PCI DSS, a sheet of one device, tags, an acceptance's record."""
