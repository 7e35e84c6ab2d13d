"""A set is a child table whose rows are their own key."""

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
                        Attribute("tal", "Integer", "0", "*", is_ordered=False, is_unique=True),
                    ],
                )
            ],
        )
    ],
)
SHOWS = ("sql", "rules", "schema")
