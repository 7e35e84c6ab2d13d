"""An attribute, a list and a multiplicity in a concept model."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Enumeration, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Begreber",
            [
                Class("sygemelding", [Attribute("dato", "Date")]),
                Enumeration("grad"),
                Association(
                    "",
                    source=End("", of="sygemelding", multiplicity="1"),
                    target=End("melder", of="sygemelding"),
                ),
            ],
            stereotypes=("ConceptModel",),
        )
    ],
)
