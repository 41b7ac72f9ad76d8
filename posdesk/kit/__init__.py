"""What every room shares: small, and free of Qt."""
