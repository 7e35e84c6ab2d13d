"""A code list is a lookup table with hierarchy, validity and legacy codes, and a schema file of its own."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Sag",
                    [Attribute("emne", "Emne"), Attribute("titel", "CharacterString", "0", "1")],
                ),
                Enumeration(
                    "Emne", stereotypes=["CodeList"], literals=[Literal("gammelt", code="00")]
                ),
            ],
        )
    ],
)
