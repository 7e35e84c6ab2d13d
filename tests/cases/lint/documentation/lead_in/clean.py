"""The same words where they are not the beginning, and things that really are references."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sygemelding",
                    [
                        Attribute("dag", "Date", da="dag ved angivelse af fravær"),
                        Attribute("klasse", "CharacterString", da="klassens navn"),
                    ],
                    da="melding som defineres som sygdom",
                    en="the class of notices",
                ),
                Class("Kilde", da="henvisningen er til en læge", en="a class"),
            ],
        )
    ],
)
