"""A constraint with text, and one whose name is the text."""

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
                    constraints=[
                        Constraint("datoer", "self.slut >= self.start"),
                        Constraint("start skal være før slut", ""),
                    ],
                )
            ],
        )
    ],
)
