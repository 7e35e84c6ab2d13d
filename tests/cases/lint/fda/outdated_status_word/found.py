"""A word of profile 2.0 beside a tag of 2.1."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag")],
            stereotypes=("LogicalDataModel",),
            tags={"title (da)": "Fravær", "modelStatus": "stable"},
        )
    ],
)
