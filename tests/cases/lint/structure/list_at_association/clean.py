"""An attribute of the list's type."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Sag", [Attribute("status", "Sagsstatus")]),
                Enumeration("Sagsstatus", literals=[Literal("ny")]),
            ],
        )
    ],
)
