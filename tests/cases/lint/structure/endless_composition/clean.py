"""The parts may be missing."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Enhed", [Attribute("navn", "CharacterString")]),
                Association(
                    "har",
                    End("hel", "Enhed", "0..1", aggregation="composite"),
                    End("under", "Enhed", "0..*", navigable=True),
                ),
            ],
        )
    ],
)
