"""Two packages with one name, spelt in two ways."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "prøve",
    [
        Package("Kerne", [Class("Måling", [Attribute("navn", "CharacterString")])]),
        Package("Pleje", [Class("Maaling", [Attribute("navn", "CharacterString")])]),
    ],
)
