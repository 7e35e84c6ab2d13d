"""Hedges in Danish, in English, and twice in one element, which is told once."""

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
                        Attribute(
                            "dag",
                            "Date",
                            en="the day on which it is usually sent",
                            da="som regel den første dag",
                        )
                    ],
                    da="melding, som regel afgivet første dag",
                ),
                Class("Raskmelding", en="notice that is typically given by phone"),
            ],
        )
    ],
)
