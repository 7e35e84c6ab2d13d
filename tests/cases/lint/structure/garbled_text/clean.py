"""Danish and Portuguese letters."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [Class("Sag", [Attribute("aktør", "CharacterString"), Attribute("årMÃE", "Integer")])],
        )
    ],
)
