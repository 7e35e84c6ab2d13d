"""Text with zeros, and numbers without."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package, PrimitiveType

MODEL = Model(
    "kommuner",
    [
        Package(
            "Kommuner",
            [
                PrimitiveType("Integer"),
                PrimitiveType("CharacterString"),
                Enumeration(
                    "Kommune",
                    literals=[Literal("København", code="0101")],
                    parents=["CharacterString"],
                ),
                Enumeration(
                    "Plejebehov",
                    literals=[Literal("intet", code="0"), Literal("stort", code="10")],
                    parents=["Integer"],
                ),
            ],
        )
    ],
)
