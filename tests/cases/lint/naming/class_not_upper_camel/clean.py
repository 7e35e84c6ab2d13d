"""Capitals, acronyms, a prefix, a borrowed name, a primitive as its standard spells it, and a concept."""

from tests.authoring.ea_xmi import Class, Model, Package, PrimitiveType

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Fraværsperiode"),
                Class("CPRnummer"),
                Class("GM_Punkt"),
                Class("SC_CRS"),
                Class("dct:location"),
                PrimitiveType("boolean"),
                Package("Begreber", [Class("fravær med løn")], stereotypes=("ConceptModel",)),
            ],
        )
    ],
)
