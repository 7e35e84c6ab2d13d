"""All values explained, in literals and in a class that is a list; a list of a file elsewhere, without values."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Fravær", [Attribute("dage", "Integer")], da="tid uden arbejde"),
                Enumeration(
                    "Grad",
                    literals=[
                        Literal("helt", da="alle timer"),
                        Literal("delvist", notes="Nogle timer."),
                    ],
                ),
                Class(
                    "Kilde", [Attribute("borger", da="den syge selv")], stereotypes=("CodeList",)
                ),
                Enumeration("Diagnose", stereotypes=("CodeList",)),
            ],
        ),
    ],
)
