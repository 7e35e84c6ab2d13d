"""Examples in Danish and English."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", da="henvendelse, f.eks. en klage", en="request, e.g. a complaint"),
                Class("Svar", da="brev, fx en afgørelse"),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
