"""A text that was copied from one attribute to the next, and to a class."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "perioder",
    [
        Package(
            "Perioder",
            [
                Class(
                    "Periode",
                    [
                        Attribute("fra", "Date", da="Dag hvor virkningen starter"),
                        Attribute("til", "Date", da="dag hvor virkningen  starter."),
                    ],
                    da="tid mellem to dage",
                ),
                Class("Virkning", da="dag hvor virkningen starter"),
            ],
        )
    ],
)
