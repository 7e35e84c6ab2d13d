"""A profile narrows a list to some of its codes: at one attribute, and for the whole list."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Sag", [Attribute("emne", "Emne"), Attribute("status", "Status")]),
                Enumeration(
                    "Emne",
                    stereotypes=["CodeList"],
                    literals=[Literal("a"), Literal("b"), Literal("c")],
                ),
                Enumeration("Status", literals=[Literal("ny"), Literal("lukket"), Literal("slet")]),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "rules")
