"""An age, and a duration beside the period it is of."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class("Borger", [Attribute("alder", "Integer")]),
                Class(
                    "Fravær",
                    [
                        Attribute("fraværFra", "Date"),
                        Attribute("fraværTil", "Date"),
                        Attribute("varighed", "Duration"),
                    ],
                ),
            ],
        )
    ],
)
