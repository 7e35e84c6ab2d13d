"""A definition or a name tells what the number means."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "pleje",
    [
        Package(
            "Pleje",
            [
                Enumeration(
                    "Plejebehov",
                    literals=[Literal("1", da="intet behov"), Literal("2", da="stort behov")],
                ),
                Enumeration(
                    "Funktionsniveau",
                    literals=[Literal("selvhjulpen", code="0"), Literal("afhængig", code="1")],
                ),
            ],
        )
    ],
)
