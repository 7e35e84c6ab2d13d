"""Deliveries made up from a profile: right ones of any size, and for each rule one that breaks it."""
