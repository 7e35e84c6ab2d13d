"""One uses the other."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Alt",
            [
                Package("Borgere", [DataType("Adresse", [Attribute("navn", "CharacterString")])]),
                Package("Sager", [Class("Sag", [Attribute("adresse", "Adresse")])]),
            ],
        )
    ],
)
