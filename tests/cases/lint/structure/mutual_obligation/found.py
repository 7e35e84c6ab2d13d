"""1 to 1."""

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
                    End("journal", "Journal", "1", navigable=True),
                ),
            ],
        )
    ],
)
