"""CPR numbers as texts of any length, in two classes; and a type of the model without limits."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package, PrimitiveType

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [Attribute("cprNummer", "CharacterString"), Attribute("ejer", "CVRnummer")],
                ),
                Class("Borger", [Attribute("CPR", "CharacterString")]),
                PrimitiveType("CVRnummer", parents=["String"]),
                PrimitiveType("String"),
            ],
        )
    ],
)
