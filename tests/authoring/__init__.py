"""Writes the models that tests and examples read: compact Python in, an Enterprise Architect export out."""
