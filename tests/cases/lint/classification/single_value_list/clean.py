"""Two currencies; a code list may grow; a part of a larger list."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "løn",
    [
        Package(
            "Løn",
            [
                Enumeration("Valuta", literals=[Literal("DKK"), Literal("EUR")]),
                Enumeration("Overenskomst", literals=[Literal("FOA")], stereotypes=("CodeList",)),
                Enumeration("Faggruppe", literals=[Literal("læge"), Literal("elev")]),
                Enumeration("Ledergruppe", literals=[Literal("overlæge")], parents=["Faggruppe"]),
            ],
        )
    ],
)
