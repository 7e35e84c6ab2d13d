"""A class, an attribute, a value and a role that were drawn by hand; the stereotype of another profile does not count."""

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
                Class("Sag", [Attribute("nummer", "Integer")], stereotypes=("entity",)),
                Enumeration("Grad", literals=[Literal("helt")], **said("Grad")),
                Association("", source=End("", of="Sag"), target=End("svar", of="Sag")),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
