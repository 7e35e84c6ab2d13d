"""A soft hyphen that nobody sees, and a zero-width blank in a value."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "kommuner",
    [
        Package(
            "Kommuner",
            [
                Class("Kommune", [Attribute("kom\u00admunekode", "CharacterString")]),
                Enumeration("Oplysning", literals=[Literal("ukendt\u200b")]),
            ],
        )
    ],
)
