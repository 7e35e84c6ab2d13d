"""Names of a domain; a coordinate is called by its axis; a word that the tool gives too may be the domain's."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "navne",
    [
        Package(
            "Navne",
            [
                Class(
                    "Klassetrin",
                    [
                        Attribute("trin", "Integer"),
                        Attribute("x", "Real"),
                        Attribute("klasse", "CharacterString"),
                    ],
                )
            ],
        )
    ],
)
