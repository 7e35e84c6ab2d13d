"""A class that stands alone, empty."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [Package("Prøve", [Class("Tilsyn"), Class("Sag", [Attribute("navn", "CharacterString")])])],
)
