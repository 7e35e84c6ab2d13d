"""A profile spells letters its own way, and writes names as its databases do."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Ærø",
                    [
                        Attribute("Bådnavn", "CharacterString"),
                        Attribute("enSag", "CharacterString", "0", "1"),
                    ],
                ),
            ],
        )
    ],
)
