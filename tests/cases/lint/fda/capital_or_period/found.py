"""Definitions written as sentences: a capital, a period, each told once."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", da="En henvendelse til kommunen."),
                Class("Svar", da="Det kommunen skriver.", en="What the town writes"),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
