"""A diamond with 1..* beside it."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Plejeplan", [Attribute("navn", "CharacterString")]),
                Class("Indsats", [Attribute("navn", "CharacterString")]),
                Association(
                    "har",
                    End("plan", "Plejeplan", "1..*", aggregation="composite"),
                    End("indsats", "Indsats", "0..*", navigable=True),
                ),
            ],
        )
    ],
)
