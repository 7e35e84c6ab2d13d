"""Definitions that say something."""
