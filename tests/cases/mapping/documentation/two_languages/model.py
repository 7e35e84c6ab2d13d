"""Definitions reach every catalogue and schema in the model's language; the other one is beside it."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Person",
                    [
                        Attribute(
                            "navn",
                            "CharacterString",
                            da='det, man "hedder"; -- it\'s',
                            en="what one is called",
                            tags={"label (da)": "Navn", "label (en)": "Name"},
                        ),
                        Attribute(
                            "note",
                            "CharacterString",
                            "0",
                            "1",
                            notes="En note\nmed to linjer */ $$",
                        ),
                    ],
                    da="et menneske",
                    en="a human being",
                    tags={"label (da)": "Menneske", "label (en)": "Human"},
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "sqlserver", "oracle", "mysql", "sqlite", "duckdb", "schema")
