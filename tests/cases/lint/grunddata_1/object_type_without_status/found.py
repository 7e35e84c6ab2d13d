"""An object type without a status."""

from tests.lint.grunddata_words import object_type, register

MODEL = register(object_type("Bevilling"))
