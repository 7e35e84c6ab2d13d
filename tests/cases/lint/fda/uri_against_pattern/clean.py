"""Namespaces by the pattern for each kind and scope, and addresses reused from elsewhere."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", **said("Sag")),
                Class("schema:Action", **said("", URI="http://schema.org/Action")),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        ),
        Package(
            "Anvendelse",
            [Class("Svar", **said("Svar"))],
            stereotypes=("InformationModel",),
            tags={
                "namespace": "https://data.gov.dk/concept/profile/fravær/",
                "modelScope": "application model",
            },
        ),
        Package(
            "Lister",
            stereotypes=("ClassificationModel",),
            tags={"namespace": "https://data.gov.dk/model/core/lister"},
        ),
    ],
)
