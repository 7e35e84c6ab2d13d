"""Stereotypes of no profile in a model that names none."""

from tests.lint.grunddata_words import ID, object_type, register

MODEL = register(object_type("Bevilling", ID))
