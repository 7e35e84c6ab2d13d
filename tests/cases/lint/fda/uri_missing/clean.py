"""Addresses, of a role on its association; and an element without the stereotype, which another rule tells of."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", [Attribute("nummer", "Integer")], **said("Sag")),
                Association(
                    "", source=End("", of="Sag"), target=End("svar", of="Sag"), **said("svar")
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
