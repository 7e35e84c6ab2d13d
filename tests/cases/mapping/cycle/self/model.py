"""A class that refers to itself."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Enhed", [Attribute("navn", "CharacterString")]),
                Association(
                    "",
                    End("under", of="Enhed", multiplicity="0..*", navigable=True),
                    End("over", of="Enhed", multiplicity="0..1", navigable=True),
                ),
            ],
        )
    ],
)
