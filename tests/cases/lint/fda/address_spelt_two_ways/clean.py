"""Each site in one spelling, whatever the case."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("a", **said("", URI="http://www.w3.org/ns/locn#Address")),
                Class("b", **said("", URI="HTTP://www.W3.org/ns/locn#Location")),
                Class(
                    "d",
                    **said("", URI="https://schema.org/Action", isDefinedBy="https://schema.org/"),
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
