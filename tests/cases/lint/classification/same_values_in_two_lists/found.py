"""Three values in two lists, in another order and case."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "sager",
    [
        Package(
            "Sager",
            [
                Enumeration(
                    "Ansøgningsstatus",
                    literals=[Literal("modtaget"), Literal("underBehandling"), Literal("afgjort")],
                ),
                Enumeration(
                    "Sagsstatus",
                    literals=[Literal("Afgjort"), Literal("Modtaget"), Literal("Under behandling")],
                ),
            ],
        )
    ],
)
