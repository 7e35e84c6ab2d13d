"""Definitions in a tag, in the notes, in one language; a primitive."""

from tests.authoring.ea_xmi import Class, Model, Package, PrimitiveType

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Fraværsperiode", da="tid uden arbejde"),
                Class("Raskmelding", notes="Melding om at være rask."),
                Class("Sygemelding", en="notice of illness"),
                PrimitiveType("Procent"),
            ],
        ),
    ],
)
