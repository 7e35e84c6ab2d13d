"""A status with a list; a text about a status; the values of a list."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "sager",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("status", "Sagsstatus"),
                        Attribute("statusBemærkning", "CharacterString"),
                        Attribute("lukket", "Boolean"),
                    ],
                ),
                Enumeration("Sagsstatus", literals=[Literal("modtaget"), Literal("status")]),
            ],
        )
    ],
)
