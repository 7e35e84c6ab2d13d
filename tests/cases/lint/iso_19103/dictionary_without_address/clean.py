"""A list with an address, one whose values are in the model, and a class with the tag."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Enumeration(
                    "Stillingskode",
                    stereotypes=("CodeList",),
                    tags={"asDictionary": "true", "vocabulary": "https://example.org/stilling"},
                ),
                Enumeration(
                    "Afgangsårsag",
                    stereotypes=("CodeList",),
                    tags={"asDictionary": "false"},
                    literals=[Literal("pension")],
                ),
                Class("Ansat", [Attribute("kode", "Stillingskode")], tags={"asDictionary": "true"}),
            ],
        ),
    ],
)
