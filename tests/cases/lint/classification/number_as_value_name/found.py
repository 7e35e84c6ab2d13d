"""Degrees of need that only the author can tell apart."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "pleje",
    [
        Package(
            "Pleje",
            [
                Enumeration(
                    "Plejebehov", literals=[Literal("1"), Literal("2"), Literal("3", code="3")]
                )
            ],
        )
    ],
)
