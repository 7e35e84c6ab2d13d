"""A model of which only the title and an empty version are told."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag")],
            stereotypes=("LogicalDataModel",),
            tags={"title (da)": "Fravær", "versionInfo": ""},
        )
    ],
)
