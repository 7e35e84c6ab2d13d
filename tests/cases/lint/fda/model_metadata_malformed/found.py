"""Every tag that has a form, written in another."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag")],
            stereotypes=("LogicalDataModel",),
            tags={
                "title (da)": "Fravær",
                "language": "dansk sprog",
                "namespace": "data.gov.dk/model",
                "theme": "81.28",
                "versionInfo": "2.udkast",
                "modified": "31-01-2025",
                "approvalStatus": "aproved",
                "modelStatus": "færdig",
                "legalSource": "Sygedagpengeloven",
                "wasDerivedFrom": "https://data.gov.dk/model/core/løn ansat",
            },
        )
    ],
)
