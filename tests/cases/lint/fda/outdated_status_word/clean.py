"""The new word, and the old word beside the tags of its time."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag")],
            stereotypes=("LogicalDataModel",),
            tags={"title (da)": "Fravær", "modelStatus": "completed"},
        ),
        Package(
            "Ældre",
            [Class("Svar")],
            stereotypes=("ConceptModel",),
            tags={"label (da)": "Fravær", "modelStatus": "obsolete"},
        ),
    ],
)
