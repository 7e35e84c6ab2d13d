"""An enhed that must have an underenhed, which is an enhed."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Enhed", [Attribute("navn", "CharacterString")]),
                Class("Underenhed", [], parents=["Enhed"]),
                Association(
                    "har",
                    End("hel", "Enhed", "0..1", aggregation="composite"),
                    End("under", "Underenhed", "1..*", navigable=True),
                ),
            ],
        )
    ],
)
