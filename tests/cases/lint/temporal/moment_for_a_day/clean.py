"""A day, and moments that are called so."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        Attribute("fødselsdato", "Date"),
                        Attribute("ankomsttidspunkt", "DateTime"),
                        Attribute("datovalgt", "DateTime"),
                        Attribute("virkningFra", "DateTime"),
                    ],
                )
            ],
        )
    ],
)
