"""An address of another model, and nothing about which."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("schema:Action", **said("", URI="http://schema.org/Action"))],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
