"""Limits of a type hold for every attribute of it; a profile tightens them."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package, PrimitiveType

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Person", [Attribute("navn", "Navn"), Attribute("alder", "Alder", "0", "1")]),
                PrimitiveType(
                    "Navn",
                    tags={
                        "maxLength": "50",
                        "baseType": "CharacterString",
                        "primitive": "CharacterString",
                    },
                ),
                DataType("Alder", parents=["Heltal"], tags={"minInclusive": "0"}),
                PrimitiveType("Heltal"),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "rules")
