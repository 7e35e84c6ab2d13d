"""A key of a UUID and a version; one of an authority and a number; and one of two keys that is only unique."""

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
                        Attribute("uuid", "UUID", is_id=True),
                        Attribute("version", "Integer", is_id=True),
                    ],
                ),
                Class(
                    "Journal",
                    [
                        Attribute("cvr", "CharacterString", is_id=True),
                        Attribute("nummer", "CharacterString", is_id=True),
                    ],
                ),
                Class(
                    "Borger",
                    [Attribute("uuid", "UUID", is_id=True), Attribute("cpr", "CharacterString")],
                ),
            ],
        )
    ],
)
