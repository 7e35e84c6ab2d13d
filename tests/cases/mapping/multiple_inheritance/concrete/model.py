"""Tables of concrete classes cannot share a row of two: the profile is told, and they are joined."""

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
SHOWS = ("sql",)
