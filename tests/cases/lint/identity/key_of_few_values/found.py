"""Keys of dates, of yes and no, and of a short list."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class("Sag", [Attribute("dato", "Date", is_id=True)]),
                Class("Besked", [Attribute("erLæst", "Boolean", is_id=True)]),
                Class("Fase", [Attribute("trin", "Trin", is_id=True)]),
                Enumeration("Trin", literals=[Literal("start"), Literal("slut")]),
            ],
        )
    ],
)
