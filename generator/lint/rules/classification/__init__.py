"""Enumerations and code lists."""
