"""Two packages become one file."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Ansættelse",
            [Class("Ansat", [Attribute("navn", "CharacterString")])],
            tags={"xsdDocument": "personale.xsd"},
        ),
        Package(
            "Fravær",
            [Class("Fravær", [Attribute("dag", "Date")])],
            tags={"xsdDocument": "Personale.xsd"},
        ),
    ],
)
