"""A key of one value, and many values that are no key."""

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
                        Attribute("noter", "CharacterString", "0", "*"),
                    ],
                ),
                DataType("Henvisning", [Attribute("id", "CharacterString", "1", "*", is_id=True)]),
            ],
        )
    ],
)
