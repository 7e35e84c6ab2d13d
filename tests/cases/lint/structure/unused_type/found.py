"""An enumeration that nobody uses."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Borger", [Attribute("navn", "CharacterString")]),
                Enumeration("Køn", literals=[Literal("mand")]),
            ],
        )
    ],
)
