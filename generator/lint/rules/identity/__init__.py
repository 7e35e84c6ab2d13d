"""Keys and identifiers."""
