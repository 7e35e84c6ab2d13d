"""A key that is put together from other attributes."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class("Sag", [Attribute("nøgle", "CharacterString", is_derived=True, is_id=True)]),
            ],
        )
    ],
)
