"""A class of an application model under its own namespace."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [Class("Sag", **said("Sag"))],
            stereotypes=("LogicalDataModel",),
            tags={**METADATA, "modelScope": "application model"},
        )
    ],
)
