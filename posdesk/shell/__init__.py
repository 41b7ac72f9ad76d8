"""The window: the only place that knows every page."""
