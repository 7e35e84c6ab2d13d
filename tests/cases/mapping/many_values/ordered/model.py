"""An ordered attribute is a child table with positions; its values differ."""

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
                        Attribute("navn", "CharacterString"),
                        Attribute("tal", "Integer", "0", "*", is_ordered=True, is_unique=True),
                    ],
                )
            ],
        )
    ],
)
SHOWS = ("sql", "rules", "schema")
