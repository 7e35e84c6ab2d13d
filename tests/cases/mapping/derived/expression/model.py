"""An expression makes a generated column in every dialect's words."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Vare",
                    [
                        Attribute("antalStk", "Integer"),
                        Attribute("pris", "Integer"),
                        Attribute("ialt", "Integer", "0", "1", is_derived=True),
                        Attribute("dyr", "Boolean", "0", "1", is_derived=True),
                        Attribute("billig", "Boolean", "0", "1", is_derived=True),
                    ],
                )
            ],
        )
    ],
)
SHOWS = ("sql", "sqlserver", "oracle", "mysql", "sqlite", "duckdb", "schema")
