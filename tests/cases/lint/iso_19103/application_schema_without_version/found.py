"""A schema with an empty version."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [Class("Ansat", [Attribute("navn", "CharacterString")])],
            stereotypes=("ApplicationSchema",),
            tags={"version": ""},
        ),
    ],
)
