"""A class of two superclasses has a row in the tables of both."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Skib", [Attribute("navn", "CharacterString")]),
                Class("Hus", [Attribute("etager", "Integer")]),
                Class("Husbåd", [Attribute("plads", "Integer", "0", "1")], parents=["Skib", "Hus"]),
            ],
        )
    ],
)
