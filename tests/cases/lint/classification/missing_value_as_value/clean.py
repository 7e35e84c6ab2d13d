"""One word for it; or two that are told apart."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "personer",
    [
        Package(
            "Personer",
            [
                Enumeration("Civilstand", literals=[Literal("gift"), Literal("ukendt")]),
                Enumeration(
                    "Sprog",
                    literals=[
                        Literal("dansk"),
                        Literal("ukendt", da="borgeren er spurgt, og ved det ikke"),
                        Literal("uoplyst", da="borgeren er ikke spurgt"),
                    ],
                ),
            ],
        )
    ],
)
