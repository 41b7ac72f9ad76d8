"""The reconciliation page."""
