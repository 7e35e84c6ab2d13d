"""A package inside the model, a library of data types, and classes of no register."""

from tests.authoring.ea_xmi import Class, DataType, Model, Package
from tests.lint.grunddata_words import object_type

MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            [Package("Klager", [object_type("Klage")])],
            stereotypes=("DKDomænemodel",),
        ),
        Package(
            "Fælles", [DataType("Identifikation", stereotypes=("DKDatatype",)), Class("Notat")]
        ),
    ],
)
