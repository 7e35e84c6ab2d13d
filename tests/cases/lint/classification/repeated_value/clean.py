"""The same name with two codes, the same code in two lists, and a reference table, whose attributes are columns."""

from tests.authoring.ea_xmi import Attribute, DataType, Enumeration, Literal, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Enumeration(
                    "Fraværsårsag",
                    literals=[Literal("sygdom", code="1"), Literal("sygdom", code="2", key="b")],
                ),
                Enumeration("Fraværsmål", literals=[Literal("dage", code="1")]),
                DataType(
                    "Land",
                    [
                        Attribute("kode", "CharacterString"),
                        Attribute("kode", "CharacterString", key="b"),
                    ],
                    stereotypes=("Referentielijst",),
                ),
            ],
        )
    ],
)
