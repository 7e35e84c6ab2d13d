"""All values have a code, or none."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "ansættelse",
    [
        Package(
            "Ansættelse",
            [
                Enumeration(
                    "Ansættelsesform",
                    literals=[Literal("tjenestemand", code="1"), Literal("timelønnet", code="2")],
                ),
                Enumeration("Livscyklus", literals=[Literal("aktiv"), Literal("ophørt")]),
            ],
        )
    ],
)
