"""Siblings with the same name inherit nothing from each other."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Person", []),
                Class("Borger", [Attribute("navn", "CharacterString")], parents=["Person"]),
                Class("Medarbejder", [Attribute("navn", "CharacterString")], parents=["Person"]),
            ],
        )
    ],
)
