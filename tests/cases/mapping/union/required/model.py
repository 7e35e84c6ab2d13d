"""Of a union there is just one."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Enumeration, Literal, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Sag", [Attribute("part", "Part")]),
                DataType(
                    "Part",
                    stereotypes=["Union"],
                    attributes=[
                        Attribute("cpr", "CharacterString", tags={"maxLength": "10"}),
                        Attribute("adresse", "Adresse"),
                        Attribute("kode", "Kode"),
                    ],
                ),
                DataType(
                    "Adresse",
                    [Attribute("vej", "CharacterString"), Attribute("nr", "Integer", "0", "1")],
                ),
                Enumeration("Kode", literals=[Literal("a"), Literal("b")]),
            ],
        )
    ],
)
