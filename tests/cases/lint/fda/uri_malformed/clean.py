"""Whole addresses, Danish letters in them, two in a tag, and none at all."""

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
                    [
                        Attribute(
                            "dag",
                            "Date",
                            **said(
                                "dag", isDefinedBy="https://schema.org/; http://purl.org/dc/terms/"
                            ),
                        ),
                        Attribute("år", "Year", stereotypes=("ModelElement",)),
                    ],
                    **said("Sag/Fraværsårsag#Ældre"),
                )
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
