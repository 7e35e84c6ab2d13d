"""A definition of 80 words, and long notes where there is no tag for a definition."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "ydelser",
    [
        Package(
            "Ydelser",
            [
                Class("Ydelse", da="ord som siger noget nyt hver eneste gang " * 10),
                Class("Sag", notes="Ord som siger noget nyt hver eneste gang. " * 20),
            ],
        )
    ],
)
