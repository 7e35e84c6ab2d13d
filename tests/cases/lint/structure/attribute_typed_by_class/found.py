"""An attribute of a class's type."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Sag", [Attribute("ansvarlig", "Medarbejder")]),
                Class("Medarbejder", [Attribute("navn", "CharacterString")]),
            ],
        )
    ],
)
