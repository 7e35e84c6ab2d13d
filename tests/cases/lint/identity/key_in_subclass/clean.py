"""Subclasses without a key of their own; one above which only an ordinary attribute stands; one that inherits from a data type; and classes in a circle."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class("Sag", [Attribute("nummer", "CharacterString", is_id=True)]),
                Class("Klage", [Attribute("dato", "Date")], parents=["Sag"]),
                Class("Person", [Attribute("navn", "CharacterString")]),
                Class("Borger", [Attribute("uuid", "UUID", is_id=True)], parents=["Person"]),
                DataType("Nøgle", [Attribute("id", "CharacterString", is_id=True)]),
                Class(
                    "Kort",
                    [Attribute("kortnummer", "CharacterString", is_id=True)],
                    parents=["Nøgle"],
                ),
                Class("Æg", [Attribute("nummer", "CharacterString", is_id=True)], parents=["Høne"]),
                Class("Høne", parents=["Æg"]),
            ],
        )
    ],
)
