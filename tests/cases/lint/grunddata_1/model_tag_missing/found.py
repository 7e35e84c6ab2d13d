"""A model without an owner and a version."""

from tests.authoring.ea_xmi import Model, Package
from tests.lint.grunddata_words import FIRST

MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            stereotypes=("DKDomænemodel",),
            tags=FIRST | {"registermyndighed": "", "version": ""},
        )
    ],
)
