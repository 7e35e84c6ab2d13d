"""A word the register does not know."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [Class("Ansat", [Attribute("navn", "CharacterString")])],
            stereotypes=("ApplicationSchema",),
            tags={"SOSI_modellstatus": "gyldg"},
        ),
    ],
)
