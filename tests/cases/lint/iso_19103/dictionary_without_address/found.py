"""Two lists whose values are elsewhere, one with a place for an address and one without."""

from tests.authoring.ea_xmi import Enumeration, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Enumeration(
                    "Stillingskode",
                    stereotypes=("CodeList",),
                    tags={"asDictionary": "true", "codeList": "[address]"},
                ),
                Enumeration(
                    "Afgangsårsag", stereotypes=("CodeList",), tags={"asDictionary": "True"}
                ),
            ],
        ),
    ],
)
