"""Artefacts: pages of records go through templates and become files."""
