"""Every class is drawn; a list need not be, and a data type of nothing but a name is not to be read."""

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
                DataType("Fritekst"),
            ],
            diagrams=[
                Diagram(
                    "Oversigt",
                    {
                        "Ansat": Box(0, 0, 120, 80),
                        "Stilling": Box(150, 0, 120, 80),
                        "Enhed": Box(300, 0, 120, 80),
                        "Orlov": Box(450, 0, 120, 80),
                    },
                )
            ],
        ),
    ],
)
