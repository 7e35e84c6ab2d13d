"""A type of a programming language on two attributes."""

from tests.authoring.ea_xmi import Attribute
from tests.lint.grunddata_words import object_type, register

MODEL = register(object_type("Bevilling", Attribute("antal", "int"), Attribute("år", "int")))
