"""Two that must refer to each other go in together where the database waits for the end of a transaction; elsewhere one of them goes in alone, and a rule finds it if it stays alone."""

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
                    End("b", of="B", multiplicity="1", navigable=True),
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
SHOWS = ("sql", "sqlserver", "oracle", "mysql", "sqlite", "duckdb")
