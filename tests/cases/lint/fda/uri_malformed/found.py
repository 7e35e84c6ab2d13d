"""A blank inside an address, one without a protocol, and a name for one."""

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
                    [
                        Attribute(
                            "nummer",
                            "Integer",
                            **said("nummer", URI="data.gov.dk/model/core/nummer"),
                        ),
                        Attribute("dag", "Date", **said("dag", isDefinedBy="Schema.org")),
                    ],
                    **said("Sag", URI="https://data.gov.dk/model/ core/Sag"),
                )
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
