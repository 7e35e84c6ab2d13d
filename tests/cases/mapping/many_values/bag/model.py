"""A bag is a child table with numbered rows; a value may come twice."""

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
                        Attribute("tal", "Integer", "0", "*", is_ordered=False, is_unique=False),
                    ],
                )
            ],
        )
    ],
)
SHOWS = ("sql", "rules", "schema")
