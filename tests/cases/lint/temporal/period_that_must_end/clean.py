"""An end that may be open, and a course that is planned to end."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "registre",
    [
        Package(
            "Registre",
            [
                Class(
                    "Borger",
                    [
                        Attribute("registreringFra", "DateTime"),
                        Attribute("registreringTil", "DateTime", "0", "1"),
                    ],
                ),
                Class("Kursus", [Attribute("kursusFra", "Date"), Attribute("kursusTil", "Date")]),
            ],
        )
    ],
)
