"""A chain of superclasses."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Person", [Attribute("navn", "CharacterString")]),
                Class("Medarbejder", [], parents=["Person"]),
                Class("Vikar", [], parents=["Medarbejder"]),
            ],
        )
    ],
)
