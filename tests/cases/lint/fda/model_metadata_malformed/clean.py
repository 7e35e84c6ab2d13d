"""Right forms, several values in a tag, a draft of a version, words of the older profile, and nothing at all."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag")],
            stereotypes=("LogicalDataModel",),
            tags={
                **METADATA,
                "language": "da-DK, en",
                "theme": "http://kle-online.dk/81, http://kle-online.dk/82",
                "versionInfo": "0.3.0-beta.1",
                "modified": "2025-01-31T10:00",
                "approvalStatus": "Awaiting approval",
                "modelStatus": "stable",
                "legalSource": "http://data.europa.eu/eli/reg/2016/679/oj; https://www.retsinformation.dk/eli/lta/2023/223",
            },
        ),
        Package("Tom", [Class("Svar")], stereotypes=("ConceptModel",)),
        Package("Andet", tags={"versionInfo": "ni"}),
    ],
)
