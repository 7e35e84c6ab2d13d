"""A class without the æ of the attribute that has it as its type."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "bygninger",
    [
        Package(
            "Bygninger",
            [
                Class("Bygning", [Attribute("gulvbelægning", "Gulvbelaegning")]),
                Enumeration("Gulvbelaegning", literals=[Literal("træ")]),
            ],
        )
    ],
)
