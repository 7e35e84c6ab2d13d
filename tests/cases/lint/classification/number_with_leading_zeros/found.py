"""Municipality codes in a list that is a kind of Integer."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package, PrimitiveType

MODEL = Model(
    "kommuner",
    [
        Package(
            "Kommuner",
            [
                PrimitiveType("Integer"),
                Enumeration(
                    "Kommune",
                    literals=[Literal("København", code="0101"), Literal("Thisted", code="0787")],
                    parents=["Integer"],
                ),
            ],
        )
    ],
)
