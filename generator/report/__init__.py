"""The same diagnostics for people and for machines."""
