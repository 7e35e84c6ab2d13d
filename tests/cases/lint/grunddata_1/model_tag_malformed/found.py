"""A version of two numbers, and a status of our own."""

from tests.authoring.ea_xmi import Model, Package
from tests.lint.grunddata_words import FIRST

MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            stereotypes=("DKDomænemodel",),
            tags=FIRST | {"version": "2.0", "status": "Kandidt"},
        )
    ],
)
