"""A line to an enumeration."""

from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    End,
    Enumeration,
    Literal,
    Model,
    Package,
)

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Sag", [Attribute("navn", "CharacterString")]),
                Enumeration("Sagsstatus", literals=[Literal("ny")]),
                Association(
                    "har", End("", "Sag", "1"), End("status", "Sagsstatus", "1", navigable=True)
                ),
            ],
        )
    ],
)
