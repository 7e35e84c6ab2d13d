"""Our own models of the municipal data standards: whole, and in the hands of those who would use them."""
