"""An object type that does not tell when a registration ended."""

from tests.lint.grunddata_words import REGISTRATION, object_type, register

MODEL = register(object_type("Bevilling", REGISTRATION[0], REGISTRATION[2]))
