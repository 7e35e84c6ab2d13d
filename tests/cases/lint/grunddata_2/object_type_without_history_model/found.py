"""One object type that does not say its history, and one that misspells it."""

from tests.lint.grunddata_words import object_type, register

MODEL = register(object_type("Bevilling"), object_type("Klage", history="bitemporaltet"))
