"""Roles and associations need no name for this rule."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class("Borger", [Attribute("navn", "CharacterString")]),
                Class("Bolig"),
                Association("", source=End("", of="Borger"), target=End("", of="Bolig")),
            ],
        )
    ],
)
