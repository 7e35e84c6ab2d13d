"""The same names in two classes."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Sag", [Attribute("ansvarlig", "CharacterString")]),
                Class("Medarbejder", [Attribute("ansvarlig", "CharacterString")]),
            ],
        )
    ],
)
