"""Small letters and acronyms."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Enumeration(
                    "Fraværsårsag",
                    literals=[Literal("barnsSygdom"), Literal("ABdage"), Literal("skos:Concept")],
                )
            ],
        )
    ],
)

REVIEW = {"book": "fda"}
