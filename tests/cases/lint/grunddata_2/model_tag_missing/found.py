"""A model without an owner and a law."""

from tests.lint.grunddata_words import register

MODEL = register(responsibleEntity="", legalSource="")
