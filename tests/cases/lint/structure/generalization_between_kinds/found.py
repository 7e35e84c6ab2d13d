"""A class as a kind of a data type."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                DataType("Kontaktoplysning", [Attribute("navn", "CharacterString")]),
                Class(
                    "Adresse", [Attribute("navn", "CharacterString")], parents=["Kontaktoplysning"]
                ),
            ],
        )
    ],
)
