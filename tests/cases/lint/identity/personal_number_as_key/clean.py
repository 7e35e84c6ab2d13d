"""The number of a person beside the key, that of a company as the key, and a number of persons."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("cpr", "CharacterString"),
                        Attribute("cvrNummer", "CharacterString", is_id=True),
                    ],
                ),
                Class("Hold", [Attribute("antalCpr", "Integer", is_id=True)]),
                DataType("Henvisning", [Attribute("cpr", "CharacterString", is_id=True)]),
            ],
        )
    ],
)
