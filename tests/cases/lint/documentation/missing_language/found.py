"""Two elements of one package in Danish only, where most are in both languages."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "post",
    [
        Package(
            "Post",
            [
                Class(
                    "Område",
                    [
                        Attribute("by", "CharacterString", da="byens navn"),
                        Attribute("areal", "Decimal", da="fladen"),
                    ],
                    da="sted",
                    en="place",
                ),
                Class("Bygning", da="hus", en="house"),
                Class("Vej", da="vej", en="road"),
            ],
        )
    ],
)
