"""Words that are alike in both languages, words of one language, and a borrowed name."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        Attribute("navn", "CharacterString"),
                        Attribute("status", "CharacterString"),
                        Attribute("foaf:name", "CharacterString"),
                    ],
                ),
                Class(
                    "Institution",
                    [Attribute("type", "CharacterString"), Attribute("adresse", "CharacterString")],
                ),
            ],
        )
    ],
)
