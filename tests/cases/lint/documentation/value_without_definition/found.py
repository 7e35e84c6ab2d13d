"""A list without any, one with some, and two more without any, which are told together."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Fravær", da="tid uden arbejde"),
                Enumeration(
                    "Årsag",
                    literals=[
                        Literal("syg", da="egen sygdom"),
                        Literal("barnSyg"),
                        Literal("orlov"),
                        Literal("ferie"),
                        Literal("kursus"),
                    ],
                ),
                Enumeration("Grad", literals=[Literal("helt"), Literal("delvist")]),
                Class("Kilde", [Attribute("borger"), Attribute("læge")], stereotypes=("CodeList",)),
            ],
        ),
    ],
)
