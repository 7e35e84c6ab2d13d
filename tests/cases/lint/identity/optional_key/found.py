"""A key that an object may lack."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class("Sag", [Attribute("nummer", "CharacterString", "0", "1", is_id=True)]),
            ],
        )
    ],
)
