"""æ, ø and å are spelt with a to z, in tables, documents and paths; accents too."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Ærø Færge",
                    [
                        Attribute("Bådnavn", "CharacterString"),
                        Attribute("IDnummer2Ålborg", "Integer", "0", "1"),
                        Attribute("café", "CharacterString", "0", "1"),
                        Attribute("2. del", "CharacterString", "0", "1"),
                    ],
                ),
            ],
        )
    ],
)
