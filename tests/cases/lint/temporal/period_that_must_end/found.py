"""Two classes that cannot hold what still holds are one habit."""

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
                        Attribute("registreringTil", "DateTime"),
                    ],
                ),
                Class(
                    "Bolig",
                    [
                        Attribute("registreringFra", "DateTime"),
                        Attribute("registreringTil", "DateTime"),
                    ],
                ),
            ],
        )
    ],
)
