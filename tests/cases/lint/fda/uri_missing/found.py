"""A class and an attribute with an empty tag, which are told together."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package
from tests.lint.fda_words import METADATA

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [Attribute("nummer", "Integer", stereotypes=("ModelElement",))],
                    stereotypes=("ModelElement",),
                    tags={"URI": ""},
                )
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
