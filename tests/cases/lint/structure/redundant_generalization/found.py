"""A line past the superclass."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Person", [Attribute("navn", "CharacterString")]),
                Class("Medarbejder", [], parents=["Person"]),
                Class("Sygeplejerske", [], parents=["Medarbejder", "Person"]),
            ],
        )
    ],
)
