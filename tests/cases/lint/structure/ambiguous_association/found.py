"""Two lines without names."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Sag", [Attribute("navn", "CharacterString")]),
                Class("Medarbejder", [Attribute("navn", "CharacterString")]),
                Association("", End("", "Sag", "0..*"), End("", "Medarbejder", "1"), key="1"),
                Association("", End("", "Sag", "0..*"), End("", "Medarbejder", "1"), key="2"),
            ],
        )
    ],
)
