"""A concept in a logical model, and a data element in a concept model."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær", [Class("Sag", stereotypes=("Concept",))], stereotypes=("LogicalDataModel",)
        ),
        Package(
            "Begreber", [Class("sag", stereotypes=("ModelElement",))], stereotypes=("ConceptModel",)
        ),
    ],
)
