"""Two superclasses of different kinds."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Person", [Attribute("navn", "CharacterString")]),
                Class("Ekstern", []),
                Class("Vikar", [], parents=["Person", "Ekstern"]),
            ],
        )
    ],
)
