"""A part of one of two wholes: it need not have either, and goes with the one it has."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Hus", []),
                Class("Skib", []),
                Class("Rum", [Attribute("navn", "CharacterString")]),
                Association(
                    "",
                    End("", of="Hus", multiplicity="0..1", aggregation="composite"),
                    End("rum", of="Rum", multiplicity="0..*"),
                ),
                Association(
                    "",
                    End("", of="Skib", multiplicity="0..1", aggregation="composite"),
                    End("rum", of="Rum", multiplicity="0..*"),
                ),
            ],
        )
    ],
)
