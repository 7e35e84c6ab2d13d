"""A code twice; a name twice in another list that has no codes."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Enumeration(
                    "Fraværsårsag",
                    literals=[
                        Literal("egenSygdom", code="1"),
                        Literal("barnsSygdom", code="1"),
                        Literal("ferie", code="2"),
                    ],
                ),
                Enumeration(
                    "Livscyklus", literals=[Literal("aktiv", key="a"), Literal("aktiv", key="b")]
                ),
            ],
        )
    ],
)
