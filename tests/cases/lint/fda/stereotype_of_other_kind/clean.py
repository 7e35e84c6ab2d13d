"""Each where it belongs; both at once; a classification model, of which nothing is asked; and a package of two kinds."""

from tests.authoring.ea_xmi import Class, Enumeration, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", stereotypes=("ModelElement",)),
                Class("Svar", stereotypes=("ModelElement", "Concept")),
            ],
            stereotypes=("LogicalDataModel",),
        ),
        Package(
            "Begreber", [Class("sag", stereotypes=("Concept",))], stereotypes=("InformationModel",)
        ),
        Package(
            "Lister",
            [Enumeration("Grad", stereotypes=("Concept",))],
            stereotypes=("ClassificationModel",),
        ),
        Package(
            "Begge",
            [Class("Konto", stereotypes=("Concept",))],
            stereotypes=("ConceptModel", "LogicalDataModel"),
        ),
    ],
)
