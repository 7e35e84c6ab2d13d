"""Terms, one in English only, and one on the association of a role."""

from tests.authoring.ea_xmi import Association, Class, End, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", stereotypes=("ModelElement",), tags={"prefLabel (en)": "case"}),
                Association(
                    "", source=End("", of="Sag"), target=End("svar", of="Sag"), **said("svar")
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
