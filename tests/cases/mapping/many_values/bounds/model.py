"""Two to five values, and at least one: rules and the schema hold them, tables cannot."""

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
                        Attribute("tal", "Integer", "2", "5"),
                        Attribute("by", "CharacterString", "1", "*", tags={"maxLength": "9"}),
                    ],
                )
            ],
        )
    ],
)
SHOWS = ("sql", "rules", "schema")
