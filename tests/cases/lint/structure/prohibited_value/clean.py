"""An optional attribute."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [Package("Prøve", [Class("Sag", [Attribute("bemærkning", "CharacterString", "0", "1")])])],
)
