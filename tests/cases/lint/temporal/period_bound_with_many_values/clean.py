"""One of each; many days that bound nothing."""

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
                        Attribute("fraværFra", "Date"),
                        Attribute("fraværTil", "Date", "0", "1"),
                        Attribute("feriedage", "Date", "0", "*"),
                    ],
                )
            ],
        )
    ],
)
