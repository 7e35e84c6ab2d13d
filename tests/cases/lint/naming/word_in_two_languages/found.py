"""One English word for what is Danish elsewhere."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [Attribute("navn", "CharacterString"), Attribute("adresse", "CharacterString")],
                ),
                Class(
                    "Institution",
                    [
                        Attribute("institutionsnavn", "CharacterString"),
                        Attribute("adresse", "CharacterString"),
                        Attribute("emailAddress", "CharacterString"),
                    ],
                ),
            ],
        )
    ],
)
