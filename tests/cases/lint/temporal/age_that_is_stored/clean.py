"""A derived age, an age at an event, a duration without a period."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        Attribute("alder", "Integer", is_derived=True),
                        Attribute("alderVedDiagnose", "Integer"),
                        Attribute("age", "Aldersgruppe"),
                    ],
                ),
                Class("Ydelse", [Attribute("varighed", "Duration")]),
                Enumeration("Aldersgruppe", literals=[Literal("barn"), Literal("voksen")]),
            ],
        )
    ],
)
