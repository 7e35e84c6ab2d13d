"""A key that is 0 unless somebody says otherwise."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class("Sag", [Attribute("nummer", "CharacterString", initial="0", is_id=True)]),
            ],
        )
    ],
)
