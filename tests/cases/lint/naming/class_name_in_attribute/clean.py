"""Identifiers, a longer word, and attributes of a data type."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "ansættelser",
    [
        Package(
            "Ansættelser",
            [
                Class(
                    "Ansættelse",
                    [
                        Attribute("ansættelseId", "CharacterString"),
                        Attribute("ansættelsesform", "CharacterString"),
                        Attribute("ansættelse", "CharacterString"),
                    ],
                ),
                DataType("Periode", [Attribute("periodeStart", "Date")]),
            ],
        )
    ],
)
