"""Stereotypes of the profile on everything that wants one; of a role, on the association."""

from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    End,
    Enumeration,
    Literal,
    Model,
    Package,
)
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [Attribute("nummer", "Integer", stereotypes=("DatatypeProperty",))],
                    **said("Sag"),
                ),
                Enumeration(
                    "Grad", literals=[Literal("helt", **said("helt"))], stereotypes=("Concept",)
                ),
                Association(
                    "", source=End("", of="Sag"), target=End("svar", of="Sag"), **said("svar")
                ),
                Association("", source=End("", of="Sag"), target=End("", of="Sag")),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
