"""A subclass that repeats a name, two levels down."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Person", [Attribute("navn", "CharacterString")]),
                Class("Borger", [Attribute("cprNummer", "CharacterString")], parents=["Person"]),
                Class("Beboer", [Attribute("navn", "CharacterString")], parents=["Borger"]),
            ],
        )
    ],
)
