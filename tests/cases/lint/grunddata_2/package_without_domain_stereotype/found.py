"""An object type in a package beside the model, which is not marked."""

from tests.authoring.ea_xmi import Model, Package
from tests.lint.grunddata_words import object_type

MODEL = Model(
    "ydelse",
    [
        Package("Ydelse", stereotypes=("DKDomænemodel",)),
        Package("Klager", [object_type("Klage")]),
    ],
)
