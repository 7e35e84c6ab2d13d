"""A model of which one class in three has a key; an attribute that looks like one is named."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "omsorg",
    [
        Package(
            "Omsorg",
            [
                Class("Borger", [Attribute("uuid", "UUID", is_id=True)]),
                Class("Besøg", [Attribute("dato", "Date")]),
                Class("Plan", [Attribute("identifikation", "CharacterString")]),
            ],
        )
    ],
)
