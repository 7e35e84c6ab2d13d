"""Names that differ only in case or in what a strategy drops are numbered."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Sag",
                    [
                        Attribute("Navn", "Integer"),
                        Attribute("navn", "Integer"),
                        Attribute("na vn", "Integer", "0", "1"),
                        Attribute("id", "CharacterString", "0", "1"),
                    ],
                ),
                Class("sag", [Attribute("x", "Integer")]),
                Class("Sag navn", [Attribute("x", "Integer")]),
                Class("SagNavn", [Attribute("y", "Integer", "0", "*")]),
                Class("Sag navn y", [Attribute("z", "Integer")]),
            ],
        )
    ],
)
