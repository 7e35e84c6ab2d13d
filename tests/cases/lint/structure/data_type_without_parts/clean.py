"""One with parts, and a primitive by its superclass."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Regning", [Attribute("sum", "Beløbet")]),
                DataType("Beløbet", [Attribute("navn", "CharacterString")]),
                DataType("Decimal"),
                DataType("Kroner", [], parents=["Decimal"]),
            ],
        )
    ],
)
