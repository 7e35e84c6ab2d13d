"""The Danish basic-data rules, 2.2."""
