"""A class of an application model from elsewhere, and one of a core model."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Anvendelse",
            [Class("Sag", **said("Sag"))],
            stereotypes=("LogicalDataModel",),
            tags={
                "modelScope": "application model",
                "namespace": "https://data.gov.dk/model/profile/fravær/",
            },
        ),
        Package(
            "Kerne",
            [Class("Svar", **said("Svar"))],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        ),
    ],
)
