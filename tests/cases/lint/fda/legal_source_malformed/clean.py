"""Laws by their address, two in one tag, and no law."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [Attribute("dag", "Date", **said("dag"))],
                    **said(
                        "Sag",
                        legalSource="https://www.retsinformation.dk/eli/lta/2023/223, http://data.europa.eu/eli/reg/2016/679/oj",
                    ),
                )
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
