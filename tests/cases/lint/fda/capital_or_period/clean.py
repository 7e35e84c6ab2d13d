"""Definitions that begin small, with an acronym, with a name, that end in an abbreviation or in dots; and notes."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sag", da="henvendelse til kommunen i Danmark", en="EAN of a case etc."),
                Class("Svar", da="Danmark og andre steder mv."),
                Class("Note", notes="Det kommunen skriver."),
                Class("Konto", da="sted for beløb ..."),
                Class("Rest", da="2 beløb eller flere"),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
