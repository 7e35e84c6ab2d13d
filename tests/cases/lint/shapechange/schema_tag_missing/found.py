"""A namespace without a file."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [Class("Ansat", [Attribute("navn", "CharacterString")])],
            stereotypes=("ApplicationSchema",),
            tags={"targetNamespace": "https://example.org/p", "xmlns": "p", "xsdDocument": ""},
        ),
    ],
)
