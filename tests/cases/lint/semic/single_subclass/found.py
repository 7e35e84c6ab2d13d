"""One superclass, one subclass."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Class("Person", [Attribute("navn", "CharacterString")]),
                Class("Ansat", [Attribute("løn", "Real")], parents=["Person"]),
            ],
        ),
    ],
)
