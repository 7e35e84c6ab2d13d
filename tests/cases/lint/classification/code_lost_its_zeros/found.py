"""Two municipalities have lost the zero that the others have."""

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
                        Literal("København", code="0101"),
                        Literal("Frederiksberg", code="147"),
                        Literal("Ballerup", code="151"),
                        Literal("Aarhus", code="0751"),
                    ],
                )
            ],
        )
    ],
)
