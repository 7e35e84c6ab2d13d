"""Conditions on data: what they say, and what they say it about."""
