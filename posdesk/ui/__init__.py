"""The widget kit: what every page is made of."""
