"""Two of seven values have a code."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "ansættelse",
    [
        Package(
            "Ansættelse",
            [
                Enumeration(
                    "Ansættelsesform",
                    literals=[
                        Literal("tjenestemand", code="1"),
                        Literal("overenskomstansat", code="2"),
                        *(
                            Literal(name)
                            for name in (
                                "timelønnet",
                                "elev",
                                "vikar",
                                "fleksjob",
                                "seniorjob",
                                "praktikant",
                            )
                        ),
                    ],
                )
            ],
        )
    ],
)
