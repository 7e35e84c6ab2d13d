"""Leftovers beside three classes that are drawn: a class, and a data type with parts."""

from tests.authoring.ea_xmi import (
    Attribute,
    Box,
    Class,
    DataType,
    Diagram,
    Enumeration,
    Literal,
    Model,
    Package,
)

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Class("Ansat", [Attribute("navn", "CharacterString")]),
                Class("Stilling", [Attribute("navn", "CharacterString")]),
                Class("Enhed", [Attribute("navn", "CharacterString")]),
                Class("Orlov", [Attribute("årsag", "Årsag")]),
                Enumeration("Årsag", literals=[Literal("barsel")]),
                DataType("Periode", [Attribute("fra", "Date"), Attribute("til", "Date")]),
            ],
            diagrams=[
                Diagram(
                    "Oversigt",
                    {
                        "Ansat": Box(0, 0, 120, 80),
                        "Stilling": Box(150, 0, 120, 80),
                        "Enhed": Box(300, 0, 120, 80),
                    },
                )
            ],
        ),
    ],
)
