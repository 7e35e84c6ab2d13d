"""A misspelt value, and a word for a number."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class(
                    "Sag",
                    [
                        Attribute("status", "Sagsstatus", initial="aktvi"),
                        Attribute("antal", "Integer", initial="mange"),
                    ],
                ),
                Enumeration("Sagsstatus", literals=[Literal("aktiv", "A"), Literal("lukket", "L")]),
            ],
        )
    ],
)
