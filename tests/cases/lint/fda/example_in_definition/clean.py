"""Examples in their own tag, and in notes."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", da="henvendelse", tags={"example (da)": "fx en klage"}),
                Class("Svar", notes="Fx en afgørelse."),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
