"""A class in small letters, an enumeration in capitals and underscores."""

from tests.authoring.ea_xmi import Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("fraværsperiode"),
                Enumeration("FRAVÆR_ÅRSAG", literals=[Literal("sygdom")]),
                Class("Medarbejder"),
                Class("Ansættelse"),
                Class("Orlov"),
            ],
        )
    ],
)
