"""The namespace of a concept model in a logical one, and an address that names the kind in Danish."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", **said("Sag", URI="https://data.gov.dk/begreb/core/fravær/Sag")),
                Class("Svar", **said("Svar", URI="http://www.data.gov.dk/model/core/fravær/Svar")),
            ],
            stereotypes=("LogicalDataModel",),
            tags={
                "namespace": "https://data.gov.dk/concept/core/fravær",
                "modelScope": "core model",
            },
        )
    ],
)
