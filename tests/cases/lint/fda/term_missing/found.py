"""A class and an attribute without a term, which are told together."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [Attribute("nummer", "Integer", **said("nummer", **{"prefLabel (da)": ""}))],
                    stereotypes=("ModelElement",),
                )
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
