"""Yes and no as a list."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "sager",
    [
        Package(
            "Sager",
            [Enumeration("JaNej", literals=[Literal("Ja", code="J"), Literal("Nej", code="N")])],
        )
    ],
)
