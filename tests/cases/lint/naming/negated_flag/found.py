"""Two negations."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [Attribute("ikkeAktiv", "Boolean"), Attribute("erIkkeMedlem", "Boolean")],
                )
            ],
        )
    ],
)
