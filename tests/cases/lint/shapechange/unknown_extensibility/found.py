"""A word of nobody's."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Enumeration(
                    "Stillingskode",
                    stereotypes=("CodeList",),
                    literals=[Literal("leder")],
                    tags={"extensibility": "lukket"},
                )
            ],
        ),
    ],
)
