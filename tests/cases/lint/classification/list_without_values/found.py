"""Two code lists without values or an address are one cause, an enumeration without values another."""

from tests.authoring.ea_xmi import Enumeration, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Enumeration("Fraværsårsag", stereotypes=("CodeList",)),
                Enumeration("Fraværsmål", stereotypes=("CodeList",), tags={"vokabularium": ""}),
                Enumeration("Livscyklus"),
            ],
        )
    ],
)
