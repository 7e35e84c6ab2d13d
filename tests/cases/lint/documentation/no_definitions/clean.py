"""A model with one definition, and one with nothing to define: a primitive type."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package, PrimitiveType

MODEL = Model(
    "løn",
    [
        Package(
            "Løn",
            [
                Class(
                    "Lønseddel", [Attribute("beløb", "Decimal")], da="udbetalt beløb for en måned"
                ),
                Class("Konto"),
                PrimitiveType("Beløb"),
            ],
        )
    ],
)
