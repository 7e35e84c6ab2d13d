"""A structure in a structure holds codes and many values of its own."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Enumeration, Literal, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Person", [Attribute("kontakt", "Kontakt", "0", "1")]),
                DataType(
                    "Kontakt",
                    [
                        Attribute("slags", "Slags"),
                        Attribute("telefon", "CharacterString", "0", "*", tags={"maxLength": "20"}),
                    ],
                ),
                Enumeration("Slags", literals=[Literal("privat"), Literal("arbejde")]),
            ],
        )
    ],
)
SHOWS = ("sql", "rules", "schema")
