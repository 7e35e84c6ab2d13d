"""Two that refer to each other: the foreign key that closes the cycle is added afterwards."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("A", [Attribute("navn", "CharacterString")]),
                Class("B", [Attribute("navn", "CharacterString")]),
                Association(
                    "",
                    End("a1", of="A", multiplicity="0..*"),
                    End("b", of="B", multiplicity="0..1", navigable=True),
                ),
                Association(
                    "",
                    End("b1", of="B", multiplicity="0..*"),
                    End("a", of="A", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "sqlite", "duckdb")
