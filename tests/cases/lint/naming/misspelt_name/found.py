"""A letter that is missing, and two that changed places."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "virkninger",
    [
        Package(
            "Virkninger",
            [
                Class(
                    "Borger",
                    [
                        Attribute("virkningFra", "DateTime"),
                        Attribute("virkningTil", "DateTime"),
                        Attribute("virkningsaktør", "CharacterString"),
                        Attribute("fraværsperiode", "CharacterString"),
                    ],
                ),
                Class(
                    "Bolig",
                    [
                        Attribute("virkingFra", "DateTime"),
                        Attribute("virkningTil", "DateTime"),
                        Attribute("fravræsperiode", "CharacterString"),
                    ],
                ),
                Class("Fraværsperiode"),
            ],
        )
    ],
)
