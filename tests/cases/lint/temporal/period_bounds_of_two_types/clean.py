"""Bounds of one type, and two periods of two types."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "bevillinger",
    [
        Package(
            "Bevillinger",
            [
                Class(
                    "Bevilling",
                    [
                        Attribute("bevillingFra", "Date"),
                        Attribute("bevillingTil", "xsd:date"),
                        Attribute("registreringFra", "DateTime"),
                        Attribute("registreringTil", "DateTime"),
                    ],
                )
            ],
        )
    ],
)
