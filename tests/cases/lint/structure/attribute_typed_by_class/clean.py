"""A data type may be an attribute's type."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Sag", [Attribute("periode", "Periode")]),
                DataType("Periode", [Attribute("navn", "CharacterString")]),
            ],
        )
    ],
)
