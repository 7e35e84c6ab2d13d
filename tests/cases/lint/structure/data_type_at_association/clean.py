"""A composition of a data type."""

from tests.authoring.ea_xmi import Association, Attribute, Class, DataType, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Borger", [Attribute("navn", "CharacterString")]),
                DataType("Adresse", [Attribute("navn", "CharacterString")]),
                Association(
                    "har",
                    End("", "Borger", "1", aggregation="composite"),
                    End("adresse", "Adresse", "1", navigable=True),
                ),
            ],
        )
    ],
)
