"""A package with a class."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Sag", [Attribute("navn", "CharacterString")]),
                Package("Arkiv", [Class("Arkivsag", [Attribute("navn", "CharacterString")])]),
            ],
        )
    ],
)
