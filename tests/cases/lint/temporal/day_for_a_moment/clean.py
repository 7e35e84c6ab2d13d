"""A moment, a day, and a word for a moment that is no type of time."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "indlæggelser",
    [
        Package(
            "Indlæggelser",
            [
                Class(
                    "Indlæggelse",
                    [
                        Attribute("indlæggelsestidspunkt", "DateTime"),
                        Attribute("udskrivningsdato", "Date"),
                        Attribute("tidspunktsnote", "Date"),
                    ],
                )
            ],
        )
    ],
)
