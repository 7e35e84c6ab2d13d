"""Length, pattern, bounds and digits, each where the database and the schema can say it."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Måling",
                    [
                        Attribute(
                            "kode",
                            "CharacterString",
                            "0",
                            "1",
                            tags={"minLength": "2", "maxLength": "4"},
                        ),
                        Attribute(
                            "nummer",
                            "CharacterString",
                            "0",
                            "1",
                            tags={"pattern": "[A-Z]{2}[0-9]+", "maxLength": "9"},
                        ),
                        Attribute(
                            "post", "CharacterString", "0", "1", tags={"pattern": "[0-9]{4}"}
                        ),
                        Attribute(
                            "grad",
                            "Integer",
                            "0",
                            "1",
                            tags={"minInclusive": "-5", "maxInclusive": "40"},
                        ),
                        Attribute(
                            "andel",
                            "Decimal",
                            "0",
                            "1",
                            tags={
                                "minExclusive": "0",
                                "maxExclusive": "1",
                                "totalDigits": "5",
                                "fractionDigits": "4",
                            },
                        ),
                        Attribute("dag", "Date", "0", "1", tags={"minInclusive": "2000-01-01"}),
                        Attribute(
                            "tid",
                            "DateTime",
                            "0",
                            "1",
                            tags={"maxInclusive": "2099-12-31T23:59:59Z"},
                        ),
                    ],
                )
            ],
        )
    ],
)
SHOWS = ("sql", "sqlserver", "oracle", "mysql", "sqlite", "duckdb", "schema", "rules")
