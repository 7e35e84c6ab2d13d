"""A class with two superclasses."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Medarbejder", [Attribute("navn", "CharacterString")]),
                Class("Ekstern", []),
                Class("Vikar", [], parents=["Medarbejder", "Ekstern"]),
            ],
        )
    ],
)
