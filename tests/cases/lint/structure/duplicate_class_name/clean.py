"""Names that differ."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package("Kerne", [Class("Måling", [Attribute("navn", "CharacterString")])]),
        Package("Pleje", [Class("Målinger", [Attribute("navn", "CharacterString")])]),
    ],
)
