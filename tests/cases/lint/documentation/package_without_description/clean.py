"""A package with notes, and one that only holds packages."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Alt",
            [
                Package(
                    "Fravær",
                    [Class("Fravær", da="tid uden arbejde")],
                    notes="Hvad der sker når nogen ikke er på arbejde.",
                )
            ],
        )
    ],
)
