"""Types of the model, of ISO 19103 and of XML Schema, and one with a size in its name."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "typer",
    [
        Package(
            "Typer",
            [
                Class(
                    "Person",
                    [
                        Attribute("navn", "CharacterString"),
                        Attribute("født", "xsd:date"),
                        Attribute("initialer", "AN4"),
                        Attribute("højde", "Længdemål"),
                    ],
                ),
                DataType("Længdemål", [Attribute("værdi", "Decimal")]),
            ],
        )
    ],
)
