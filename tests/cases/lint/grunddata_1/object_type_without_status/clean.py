"""A status that is own or inherited, and a class of another register."""

from tests.authoring.ea_xmi import Attribute, Class
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    object_type("Sag", Attribute("status", "CharacterString")),
    object_type("Bevilling", parent="Sag"),
    Class("Borger", stereotypes=("DKPlaceholder",)),
)
