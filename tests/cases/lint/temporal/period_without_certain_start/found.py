"""A start that may be missing."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "registre",
    [
        Package(
            "Registre",
            [
                Class(
                    "Borger",
                    [
                        Attribute("virkningFra", "Date", "0", "1"),
                        Attribute("virkningTil", "Date", "0", "1"),
                    ],
                )
            ],
        )
    ],
)
