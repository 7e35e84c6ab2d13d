"""A key of many values, and one of two."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("nummer", "CharacterString", "1", "*", is_id=True),
                        Attribute("mærke", "CharacterString", "1", "2", is_id=True),
                    ],
                ),
            ],
        )
    ],
)
