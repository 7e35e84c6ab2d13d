"""Names as the architect wrote them, quoted where they must be."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Ærø Færge",
                    [
                        Attribute("Båd-navn", "CharacterString"),
                        Attribute('x"y]`z', "Integer", "0", "1"),
                        Attribute("order", "Integer", "0", "1"),
                    ],
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "sqlserver", "oracle", "mysql", "sqlite", "duckdb", "schema", "api")
