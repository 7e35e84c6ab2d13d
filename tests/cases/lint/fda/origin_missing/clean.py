"""An element of the model's own, one that says where it comes from, one with a source in words, and one without an address."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", **said("Sag")),
                Class(
                    "schema:Action",
                    **said("", URI="http://schema.org/Action", isDefinedBy="http://schema.org/"),
                ),
                Class(
                    "schema:Event", **said("", URI="http://schema.org/Event", source="Schema.org")
                ),
                Class("Svar", stereotypes=("ModelElement",)),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
