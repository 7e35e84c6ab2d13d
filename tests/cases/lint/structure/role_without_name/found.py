"""An arrow without a role."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Sag", [Attribute("navn", "CharacterString")]),
                Class("Medarbejder", [Attribute("navn", "CharacterString")]),
                Association(
                    "har", End("sag", "Sag", "1"), End("", "Medarbejder", "1", navigable=True)
                ),
            ],
        )
    ],
)
