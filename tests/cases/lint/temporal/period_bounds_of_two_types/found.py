"""A period from a day to a moment."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "bevillinger",
    [
        Package(
            "Bevillinger",
            [
                Class(
                    "Bevilling",
                    [Attribute("bevillingFra", "Date"), Attribute("bevillingTil", "DateTime")],
                )
            ],
        )
    ],
)
