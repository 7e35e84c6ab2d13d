"""A flag, a text about a refusal, and a word that only begins like that."""

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
                        Attribute("aktiv", "Boolean"),
                        Attribute("ikkeFremmødeÅrsag", "CharacterString"),
                        Attribute("notatFindes", "Boolean"),
                    ],
                )
            ],
        )
    ],
)
