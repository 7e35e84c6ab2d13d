"""Identifiers as texts and lists, counts of them, a sequence number, and a value that has the name of an identifier."""

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
                        Attribute("cprNummer", "CharacterString"),
                        Attribute("kommunekode", "Kommune"),
                        Attribute("antalCpr", "Integer"),
                        Attribute("løbenummer", "Integer"),
                        Attribute("postnummerafstand", "Real"),
                    ],
                ),
                Class("Kommune", [Attribute("kommunekode", "Integer")], stereotypes=["CodeList"]),
            ],
        )
    ],
)
