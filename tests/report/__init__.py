"""Findings as people and machines are told them."""
