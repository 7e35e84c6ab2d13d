"""A draft that calls itself completed."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag")],
            stereotypes=("LogicalDataModel",),
            tags={"versionInfo": "0.9.0", "modelStatus": "completed"},
        )
    ],
)
