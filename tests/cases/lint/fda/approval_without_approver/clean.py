"""An approval by somebody, and a model that needs none."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA

MODEL = Model(
    "fravær",
    [
        Package("Fravær", [Class("Sag")], stereotypes=("LogicalDataModel",), tags=METADATA),
        Package(
            "Kladde",
            [Class("Svar")],
            stereotypes=("ConceptModel",),
            tags={"approvalStatus": "not applicable"},
        ),
    ],
)
