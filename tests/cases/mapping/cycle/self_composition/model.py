"""A whole whose parts are of its own class: deleting the top deletes all."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Mappe", [Attribute("navn", "CharacterString")]),
                Association(
                    "",
                    End("over", of="Mappe", multiplicity="0..1", aggregation="composite"),
                    End("under", of="Mappe", multiplicity="0..*", navigable=True),
                ),
            ],
        )
    ],
)
