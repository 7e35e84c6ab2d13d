"""Three words for what nobody knows."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "personer",
    [
        Package(
            "Personer",
            [
                Enumeration(
                    "Civilstand",
                    literals=[
                        Literal("gift"),
                        Literal("ukendt"),
                        Literal("Ikke oplyst"),
                        Literal("ikkeRegistreret"),
                    ],
                )
            ],
        )
    ],
)
