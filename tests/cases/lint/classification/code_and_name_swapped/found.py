"""The numbers stand where the names belong."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "kommuner",
    [
        Package(
            "Kommuner",
            [
                Enumeration(
                    "Kommune",
                    literals=[
                        Literal("0101", code="København"),
                        Literal("0147", code="Frederiksberg"),
                    ],
                )
            ],
        )
    ],
)
