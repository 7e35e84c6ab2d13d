"""Values without a type or with their own list as type; a reference table, and a class."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Fraværsårsag",
                    [Attribute("sygdom"), Attribute("ferie", "Fraværsårsag")],
                    stereotypes=("CodeList",),
                ),
                DataType(
                    "Land", [Attribute("kode", "CharacterString")], stereotypes=("Referentielijst",)
                ),
                Class("Fravær", [Attribute("dage", "Integer")]),
            ],
        )
    ],
)
