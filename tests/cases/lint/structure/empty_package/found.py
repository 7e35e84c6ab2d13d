"""A package without anything."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [Package("Prøve", [Class("Sag", [Attribute("navn", "CharacterString")]), Package("Arkiv")])],
)
