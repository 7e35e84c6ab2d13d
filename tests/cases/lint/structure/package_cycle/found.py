"""Two packages that use each other's types."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Alt",
            [
                Package(
                    "Borgere",
                    [
                        DataType("Adresse", [Attribute("navn", "CharacterString")]),
                        Class("Borger", [Attribute("nummer", "Sagsnummer")]),
                    ],
                ),
                Package(
                    "Sager",
                    [
                        DataType("Sagsnummer", [Attribute("navn", "CharacterString")]),
                        Class("Sag", [Attribute("adresse", "Adresse")]),
                    ],
                ),
            ],
        )
    ],
)
