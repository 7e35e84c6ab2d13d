"""A law by its name."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag", **said("Sag", legalSource="Sygedagpengeloven § 8"))],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
