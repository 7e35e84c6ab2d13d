"""A class is a table, a definition and a resource; its attributes are columns and properties."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Person",
                    [
                        Attribute("navn", "CharacterString"),
                        Attribute("alder", "Integer", "0", "1"),
                        Attribute("født", "Date", "0", "1"),
                        Attribute("aktiv", "Boolean", "0", "1"),
                    ],
                )
            ],
        )
    ],
)
