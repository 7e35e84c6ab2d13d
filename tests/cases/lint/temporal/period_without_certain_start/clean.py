"""A mandatory start, and a plan whose start is not settled."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "registre",
    [
        Package(
            "Registre",
            [
                Class(
                    "Borger",
                    [Attribute("virkningFra", "Date"), Attribute("virkningTil", "Date", "0", "1")],
                ),
                Class(
                    "Projekt",
                    [
                        Attribute("projektFra", "Date", "0", "1"),
                        Attribute("projektTil", "Date", "0", "1"),
                    ],
                ),
            ],
        )
    ],
)
