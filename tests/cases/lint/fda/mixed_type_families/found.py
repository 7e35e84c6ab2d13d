"""One attribute of XML Schema among those of ISO/TC 211."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [
                        Attribute("navn", "CharacterString"),
                        Attribute("dag", "xsd:date"),
                        Attribute("antal", "Integer"),
                    ],
                )
            ],
        )
    ],
)
