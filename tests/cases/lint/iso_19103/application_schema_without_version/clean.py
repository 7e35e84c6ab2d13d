"""A schema with a version, and a package that is none."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [Package("Typer", [Class("Ansat", [Attribute("navn", "CharacterString")])])],
            stereotypes=("ApplicationSchema",),
            tags={"version": "1.2"},
        ),
    ],
)
