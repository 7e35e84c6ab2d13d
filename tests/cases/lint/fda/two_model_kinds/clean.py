"""One kind each, and the two stereotypes that mean the same."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package("Fravær", [Class("Sag")], stereotypes=("LogicalDataModel", "CoreModel")),
        Package("Begreber", [Class("sag")], stereotypes=("ConceptModel", "reviewed")),
    ],
)
