"""A third answer; and the definition of Boolean itself."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "sager",
    [
        Package(
            "Sager",
            [
                Enumeration(
                    "Samtykke", literals=[Literal("ja"), Literal("nej"), Literal("ukendt")]
                ),
                Enumeration("Boolean", literals=[Literal("true"), Literal("false")]),
            ],
        )
    ],
)
