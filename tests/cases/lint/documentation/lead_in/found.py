"""Words about themselves, in Danish and English; the same ones are told once."""

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
                        Attribute("dag", "Date", da="Angivelse af dagen"),
                        Attribute("kilde", "CharacterString", da="angivelse af hvem der ringede"),
                    ],
                    da="Denne klasse beskriver en melding om sygdom",
                    en="A class that represents a notice",
                ),
                Class("Raskmelding", da="defineres som en melding om at være rask"),
            ],
        )
    ],
)
