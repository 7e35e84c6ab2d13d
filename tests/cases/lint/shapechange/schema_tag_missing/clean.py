"""All three; and a schema from which no file is made."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [Class("Ansat", [Attribute("navn", "CharacterString")])],
            stereotypes=("ApplicationSchema",),
            tags={"targetNamespace": "https://example.org/p", "xmlns": "p", "xsdDocument": "p.xsd"},
        ),
        Package(
            "Fravær",
            [Class("Fravær", [Attribute("dag", "Date")])],
            stereotypes=("ApplicationSchema",),
        ),
    ],
)
