"""An underscore in the last part, and a # before it."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", **said("fraværs_sag")),
                Class("Svar", **said("#Svar")),
                Class("Dag", **said("1dag")),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
