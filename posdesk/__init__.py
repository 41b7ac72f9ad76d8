"""posdesk keeps a small shop's card terminals and takings safe."""

__version__ = "0.1.0"
