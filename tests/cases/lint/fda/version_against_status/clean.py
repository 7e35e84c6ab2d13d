"""A draft under development, a finished model, and a version that is none."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag")],
            stereotypes=("LogicalDataModel",),
            tags={"versionInfo": "0.9.0", "modelStatus": "development"},
        ),
        Package(
            "Færdig",
            [Class("Svar")],
            stereotypes=("ConceptModel",),
            tags={"versionInfo": "1.0.0", "modelStatus": "completed"},
        ),
        Package(
            "Uklar",
            [Class("Ting")],
            stereotypes=("ConceptModel",),
            tags={"versionInfo": "0.x", "modelStatus": "completed"},
        ),
    ],
)
