"""The Danish basic-data rules, 1.2."""
