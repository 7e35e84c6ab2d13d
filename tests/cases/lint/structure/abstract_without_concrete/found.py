"""An abstract class with an abstract subclass only."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Ydelse", [Attribute("navn", "CharacterString")], is_abstract=True),
                Class("Hjælp", [], is_abstract=True, parents=["Ydelse"]),
            ],
        )
    ],
)
