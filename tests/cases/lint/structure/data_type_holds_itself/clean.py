"""An optional one ends somewhere."""

from tests.authoring.ea_xmi import Attribute, DataType, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                DataType("Adresse", [Attribute("by", "By")]),
                DataType("By", [Attribute("rådhus", "Adresse", "0", "1")]),
            ],
        )
    ],
)
