"""A key that is stored, and a derived attribute."""

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
                        Attribute("nøgle", "CharacterString", is_id=True),
                        Attribute("alder", "Integer", is_derived=True),
                    ],
                ),
            ],
        )
    ],
)
