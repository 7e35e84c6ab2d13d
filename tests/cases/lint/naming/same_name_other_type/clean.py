"""Two kinds of numbers, lists of their own, data types, and names too general to compare."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Enumeration, Literal, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        Attribute("antal", "Integer"),
                        Attribute("art", "CharacterString"),
                        Attribute("tilstand", "Borgertilstand"),
                        Attribute("adresse", "Adresse"),
                        Attribute("id", "Integer"),
                    ],
                ),
                Class(
                    "Sag",
                    [
                        Attribute("antal", "Decimal"),
                        Attribute("art", "Integer"),
                        Attribute("tilstand", "Sagstilstand"),
                        Attribute("adresse", "CharacterString"),
                        Attribute("id", "CharacterString"),
                    ],
                ),
                Enumeration("Borgertilstand", literals=[Literal("aktiv")]),
                Enumeration("Sagstilstand", literals=[Literal("åben")]),
                DataType("Adresse", [Attribute("vej", "CharacterString")]),
            ],
        )
    ],
)
