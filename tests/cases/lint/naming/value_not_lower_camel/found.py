"""Two values of one list."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Enumeration(
                    "Fraværsårsag",
                    literals=[Literal("Barns sygdom"), Literal("Ferie"), Literal("orlov")],
                )
            ],
        )
    ],
)

REVIEW = {"book": "fda"}
