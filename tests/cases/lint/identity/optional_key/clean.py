"""A key that is always there, one without bounds, an optional attribute, and a value that is part of a data type."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("nummer", "CharacterString", is_id=True),
                        Attribute("år", "Year", None, None, is_id=True),
                        Attribute("note", "CharacterString", "0", "1"),
                    ],
                ),
                DataType("Henvisning", [Attribute("id", "CharacterString", "0", "1", is_id=True)]),
            ],
        )
    ],
)
