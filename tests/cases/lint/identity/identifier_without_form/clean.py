"""Identifiers with a length of their own, with a pattern of their type, of a list, without one form everywhere; and other texts."""

from tests.authoring.ea_xmi import (
    Attribute,
    Class,
    Enumeration,
    Literal,
    Model,
    Package,
    PrimitiveType,
)

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("cprNummer", "CharacterString", tags={"maxLength": "10"}),
                        Attribute("ejer", "CVRnummer"),
                        Attribute("kommunekode", "Kommune"),
                        Attribute("telefonnummer", "CharacterString"),
                        Attribute("sagsnummer", "CharacterString"),
                    ],
                ),
                PrimitiveType("CVRnummer", parents=["String"], tags={"pattern": "[0-9]{8}"}),
                PrimitiveType("String"),
                Enumeration("Kommune", literals=[Literal("0101")]),
            ],
        )
    ],
)
