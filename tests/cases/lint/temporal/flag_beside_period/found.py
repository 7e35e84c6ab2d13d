"""A flag that the period answers."""

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
                        Attribute("gyldigFra", "Date"),
                        Attribute("gyldigTil", "Date", "0", "1"),
                        Attribute("erAktiv", "Boolean"),
                    ],
                )
            ],
        )
    ],
)
