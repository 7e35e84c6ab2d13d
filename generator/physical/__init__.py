"""Designs: the technology-shaped results of applying a profile to a model."""
