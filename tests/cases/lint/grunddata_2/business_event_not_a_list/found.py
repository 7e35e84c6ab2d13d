"""An event that is a text."""

from tests.authoring.ea_xmi import Attribute
from tests.lint.grunddata_words import object_type, register

MODEL = register(object_type("Bevilling", Attribute("forretningshændelse", "CharacterString")))
