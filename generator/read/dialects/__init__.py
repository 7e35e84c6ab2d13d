"""Dialects of modelling tools: one file each. The folder is the list."""
