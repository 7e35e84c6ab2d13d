"""Types of a programming language and of a database; the same one twice is told once."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [
                        Attribute("navn", "String"),
                        Attribute("note", "varchar"),
                        Attribute("titel", "varchar"),
                    ],
                )
            ],
        )
    ],
)
