"""An approval by nobody."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag")],
            stereotypes=("LogicalDataModel",),
            tags={"approvalStatus": "approved", "approvedBy": ""},
        )
    ],
)
