"""A Cyrillic A in front of Latin letters."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "adresser",
    [Package("Adresser", [Class("\u0410dresse", [Attribute("v\u0435j", "CharacterString")])])],
)
