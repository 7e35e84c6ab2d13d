"""Names that differ in case and blanks, in æ and ae."""

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
                        Literal("Ikke oplyst", code="0"),
                        Literal("ikkeOplyst", code="9"),
                        Literal("fravær", code="1"),
                        Literal("Fravaer", code="2"),
                    ],
                )
            ],
        )
    ],
)
