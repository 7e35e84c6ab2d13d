"""Used as a type, used as a superclass, and pointed at by a dashed arrow."""

from tests.authoring.ea_xmi import (
    Attribute,
    Class,
    DataType,
    Dependency,
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
                Class("Borger", [Attribute("køn", "Køn"), Attribute("adresse", "Postadresse")]),
                Enumeration("Køn", literals=[Literal("mand")]),
                DataType("Adresse", [Attribute("navn", "CharacterString")]),
                DataType("Postadresse", [], parents=["Adresse"]),
                Enumeration("Postnummer", stereotypes=("CodeList",)),
                Dependency("slås op i", "Postadresse", "Postnummer"),
            ],
        )
    ],
)
