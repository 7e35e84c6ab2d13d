"""Two subclasses, a class without any, and one data type below another."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Class("Person", [Attribute("navn", "CharacterString")]),
                Class("Ansat", [Attribute("løn", "Real")], parents=["Person"]),
                Class("Borger", [Attribute("adresse", "CharacterString")], parents=["Person"]),
                DataType("Beløb", [Attribute("tal", "Real")]),
                DataType("Løn", [Attribute("art", "CharacterString")], parents=["Beløb"]),
            ],
        ),
    ],
)
