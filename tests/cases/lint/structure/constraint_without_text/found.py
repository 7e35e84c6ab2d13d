"""A constraint with a name only."""

from tests.authoring.ea_xmi import Attribute, Class, Constraint, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class(
                    "Sag",
                    [Attribute("navn", "CharacterString")],
                    constraints=[Constraint("datoer", "")],
                )
            ],
        )
    ],
)
