"""A union with one member."""

from tests.authoring.ea_xmi import Attribute, DataType, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [DataType("Ansvarlig", [Attribute("navn", "CharacterString")], stereotypes=["Union"])],
        )
    ],
)
