"""Every simple type in every dialect."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Alt",
                    [
                        Attribute("tekst", "CharacterString", "0", "1"),
                        Attribute("heltal", "Integer", "0", "1"),
                        Attribute("decimaltal", "Decimal", "0", "1"),
                        Attribute("kommatal", "Real", "0", "1"),
                        Attribute("sandt", "Boolean", "0", "1"),
                        Attribute("dag", "Date", "0", "1"),
                        Attribute("tid", "Time", "0", "1"),
                        Attribute("tidspunkt", "DateTime", "0", "1"),
                        Attribute("varighed", "Duration", "0", "1"),
                        Attribute("aar", "Year", "0", "1"),
                        Attribute("adresse", "URI", "0", "1"),
                        Attribute("noegle", "UUID", "0", "1"),
                        Attribute("data", "Binary", "0", "1"),
                        Attribute("sted", "Geometry", "0", "1"),
                    ],
                )
            ],
        )
    ],
)
SHOWS = ("sql", "sqlserver", "oracle", "mysql", "sqlite", "duckdb", "schema")
