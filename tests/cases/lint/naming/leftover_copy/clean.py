"""Words that only begin or end like that."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Kopimaskine",
                    [Attribute("copyright", "CharacterString"), Attribute("threshold", "Integer")],
                ),
                Class("Folder"),
                Enumeration("Udgave", literals=[Literal("ren kopi")]),
            ],
        )
    ],
)
