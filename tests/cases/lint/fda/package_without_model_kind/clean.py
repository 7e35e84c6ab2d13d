"""Classes inside packages that are models, and a package around them that is none."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Model",
            [
                Package(
                    "Fravær",
                    [Class("Sag"), Package("Svar", [Class("Melding")])],
                    stereotypes=("LogicalDataModel",),
                ),
                Package("Begreber", [Class("sag")], stereotypes=("ConceptModel",)),
                Package("Tegninger"),
            ],
        )
    ],
)
