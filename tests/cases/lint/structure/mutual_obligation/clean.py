"""One side is optional."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Borger", [Attribute("navn", "CharacterString")]),
                Class("Journal", [Attribute("navn", "CharacterString")]),
                Association(
                    "har",
                    End("borger", "Borger", "1"),
                    End("journal", "Journal", "0..1", navigable=True),
                ),
            ],
        )
    ],
)
