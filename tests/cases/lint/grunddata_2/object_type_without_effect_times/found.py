"""An object type with both histories that does not tell who decided."""

from tests.lint.grunddata_words import EFFECT, object_type, register

MODEL = register(object_type("Bevilling", *EFFECT[:2], history="bitemporalitet"))
