"""Names that say different things; a value that is wholly repeated is told of by another rule."""

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
                        Literal("sygdom"),
                        Literal("sygdomBarn"),
                        Literal("ferie", key="a"),
                        Literal("ferie", key="b"),
                        Literal("<"),
                        Literal(">"),
                    ],
                )
            ],
        )
    ],
)
