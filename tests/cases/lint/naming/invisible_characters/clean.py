"""Blanks, and letters with accents that are written as two characters."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "kommuner",
    [
        Package(
            "Kommuner",
            [
                Class("Kommune", [Attribute("kommune kode", "CharacterString")]),
                Class("Cafe\u0301"),
                Enumeration("Oplysning", literals=[Literal("ikke\u00a0 oplyst")]),
            ],
        )
    ],
)
