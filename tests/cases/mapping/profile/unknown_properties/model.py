"""A profile lets documents hold more than it knows."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Person",
                    [Attribute("navn", "CharacterString"), Attribute("sted", "Sted", "0", "1")],
                ),
                DataType("Sted", [Attribute("by", "CharacterString")]),
            ],
        )
    ],
)
SHOWS = ("schema",)
