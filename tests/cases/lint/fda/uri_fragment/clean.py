"""Camel case with Danish letters, and addresses of others, who write as they like."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", [Attribute("år", "Year", **said("fraværsÅr2"))], **said("FraværsSag")),
                Class(
                    "skos:Concept", **said("", URI="http://www.w3.org/2004/02/skos/core#Concept")
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
