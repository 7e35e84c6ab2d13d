"""An attribute without a name."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class("Borger", [Attribute("", "CharacterString")]),
                Enumeration("Køn", literals=[Literal("", code="1"), Literal("kvinde", code="2")]),
            ],
        )
    ],
)
