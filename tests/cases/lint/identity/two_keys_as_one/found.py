"""A UUID and the number of a company, marked as one key."""

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
                        Attribute("uuid", "CharacterString", is_id=True),
                        Attribute("cvr", "CharacterString", is_id=True),
                    ],
                ),
            ],
        )
    ],
)
