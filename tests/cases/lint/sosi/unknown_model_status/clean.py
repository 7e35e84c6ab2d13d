"""A word it knows, and an empty tag."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [Class("Ansat", [Attribute("navn", "CharacterString")])],
            stereotypes=("ApplicationSchema",),
            tags={"SOSI_modellstatus": "gyldig"},
        ),
        Package(
            "Fravær",
            [Class("Ansat", [Attribute("navn", "CharacterString")])],
            stereotypes=("ApplicationSchema",),
            tags={"SOSI_modellstatus": ""},
        ),
    ],
)
