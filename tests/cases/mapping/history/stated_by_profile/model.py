"""A profile says which periods a class keeps; a subclass keeps its superclass's."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Part", [Attribute("navn", "CharacterString")]),
                Class("Person", [Attribute("alder", "Integer", "0", "1")], parents=["Part"]),
                Class("Hus", [Attribute("vej", "CharacterString")]),
            ],
        )
    ],
)
SHOWS = ("sql", "rules", "schema")
