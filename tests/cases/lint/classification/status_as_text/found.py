"""A status as text and one as a number."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "sager",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("status", "CharacterString"),
                        Attribute("betalingsstatus", "Integer"),
                    ],
                )
            ],
        )
    ],
)
