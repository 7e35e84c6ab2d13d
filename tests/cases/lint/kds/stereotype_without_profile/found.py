"""A stereotype of the profile on one attribute, typed by hand on another."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package, Profile, Stereotype

MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            [
                Class(
                    "Bevilling",
                    [
                        Attribute("beløb", "Decimal", stereotypes=("DKEgenskab",)),
                        Attribute("dato", "Date", stereotypes=("DKegenskab",)),
                    ],
                )
            ],
        )
    ],
    profiles=[Profile("Grunddata", "GD-1", [Stereotype("DKEgenskab", "Property")])],
)
