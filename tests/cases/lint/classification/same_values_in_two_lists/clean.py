"""One value more, other codes, and two values that are alike by chance."""

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
                    literals=[
                        Literal("modtaget"),
                        Literal("underBehandling"),
                        Literal("afgjort"),
                        Literal("anket"),
                    ],
                ),
                Enumeration(
                    "Klagestatus",
                    literals=[
                        Literal("modtaget", code="1"),
                        Literal("underBehandling", code="2"),
                        Literal("afgjort", code="3"),
                    ],
                ),
                Enumeration("Aktivitet", literals=[Literal("aktiv"), Literal("passiv")]),
                Enumeration("Medlemskab", literals=[Literal("aktiv"), Literal("passiv")]),
            ],
        )
    ],
)
