"""A model that says it all, and a package that is no model."""

from tests.authoring.ea_xmi import Model, Package
from tests.lint.grunddata_words import FIRST

MODEL = Model(
    "ydelse",
    [Package("Ydelse", stereotypes=("DKDomænemodel",), tags=FIRST), Package("Skitser")],
)
