"""Two names that were encoded twice."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [Class("Sag", [Attribute("aktÃ¸r", "CharacterString"), Attribute("Ã¥r", "Integer")])],
        )
    ],
)
