"""Each has its file, and one says nothing."""

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
            tags={"xsdDocument": "fravaer.xsd"},
        ),
        Package("Typer", [Class("Tal", [Attribute("n", "Integer")])], tags={"xsdDocument": ""}),
    ],
)
