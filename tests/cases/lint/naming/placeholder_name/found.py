"""Names that the tool gave, and one letter."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "navne",
    [
        Package(
            "Navne",
            [
                Class("Class1", [Attribute("attribute2", "Integer"), Attribute("q", "Integer")]),
                Class("New Class"),
            ],
        )
    ],
)
