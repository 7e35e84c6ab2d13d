"""Others may extend it, and nobody knows where."""

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
                    tags={"extensibility": "open", "vocabulary": "[not provided]"},
                )
            ],
        ),
    ],
)
