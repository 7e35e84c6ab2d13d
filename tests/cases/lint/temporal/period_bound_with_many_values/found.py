"""Many starts and many ends in one class."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Fravær",
                    [
                        Attribute("fraværFra", "Date", "0", "*"),
                        Attribute("fraværTil", "Date", "0", "*"),
                    ],
                )
            ],
        )
    ],
)
