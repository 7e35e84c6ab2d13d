"""One site with and without www, another with both protocols."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("a", **said("", URI="http://www.w3.org/ns/locn#Address")),
                Class("b", **said("", URI="http://www.w3.org/ns/locn#Location")),
                Class("c", **said("", URI="http://w3.org/ns/locn#Area")),
                Class("d", **said("", URI="http://schema.org/Action")),
                Class(
                    "e",
                    **said("", URI="http://schema.org/Event", isDefinedBy="https://schema.org/"),
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
