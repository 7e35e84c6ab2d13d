"""Used as a type, and used as a superclass."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Enumeration, Literal, Model, Package

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
            ],
        )
    ],
)
