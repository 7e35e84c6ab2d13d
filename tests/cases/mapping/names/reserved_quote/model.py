"""A profile quotes reserved words instead."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Order",
                    [
                        Attribute("select", "Integer"),
                        Attribute("user", "CharacterString", "0", "1", tags={"maxLength": "9"}),
                        Attribute("value", "Integer", "0", "1"),
                    ],
                ),
                Class("Group", [Attribute("key", "Integer", "0", "*")]),
                Association(
                    "",
                    End("", of="Order", multiplicity="0..*"),
                    End("group", of="Group", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "sqlserver", "oracle", "mysql", "sqlite", "duckdb")
