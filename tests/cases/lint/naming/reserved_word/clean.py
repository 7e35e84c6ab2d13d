"""Longer words, and an attribute of a data type, whose column has a prefix."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "bestillinger",
    [
        Package(
            "Bestillinger",
            [
                Class(
                    "Bestilling", [Attribute("orderDate", "Date"), Attribute("periode", "Periode")]
                ),
                DataType("Periode", [Attribute("from", "Date"), Attribute("to", "Date")]),
            ],
        )
    ],
)
