"""Concepts and the line between them; and the same details in a logical model inside the same package."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Enumeration, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Begreber",
            [
                Class("sygemelding"),
                Association(
                    "", source=End("", of="sygemelding"), target=End("melder", of="sygemelding")
                ),
                Package(
                    "Data",
                    [
                        Class("Sag", [Attribute("dato", "Date")]),
                        Enumeration("Grad"),
                        Association(
                            "", source=End("", of="Sag", multiplicity="1"), target=End("", of="Sag")
                        ),
                    ],
                    stereotypes=("LogicalDataModel",),
                ),
            ],
            stereotypes=("ConceptModel",),
        )
    ],
)
