"""What people write when they mean to come back: the same twice is told once."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "ydelser",
    [
        Package(
            "Ydelser",
            [
                Class(
                    "Ydelse",
                    [
                        Attribute("beløb", "Decimal", da="TODO"),
                        Attribute("art", "CharacterString", da="todo"),
                        Attribute("fra", "Date", da="..."),
                        Attribute("til", "Date", da="TODO: spørg Lone"),
                    ],
                    da="Beskrivelse mangler.",
                ),
                Class(
                    "Bevilling",
                    [
                        Attribute("nummer", "CharacterString", da="xxx"),
                        Attribute("note", "CharacterString", da="definition"),
                        Attribute("sats", "Decimal", da="Skal beskrives."),
                    ],
                    da="tbd",
                ),
            ],
        )
    ],
)
