"""Deliveries against a profile's rules: read, staged, checked, told."""
