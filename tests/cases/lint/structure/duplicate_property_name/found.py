"""An attribute and a role of one name, in other capitals."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Sag", [Attribute("ansvarlig", "CharacterString")]),
                Class("Medarbejder", [Attribute("navn", "CharacterString")]),
                Association(
                    "har", End("", "Sag", "1"), End("Ansvarlig", "Medarbejder", "1", navigable=True)
                ),
            ],
        )
    ],
)
