"""A name, a code, a number, an expression."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class(
                    "Sag",
                    [
                        Attribute("status", "Sagsstatus", initial="aktiv"),
                        Attribute("før", "Sagsstatus", initial="L"),
                        Attribute("antal", "Integer", initial="0"),
                        Attribute("oprettet", "Date", initial="today()"),
                    ],
                ),
                Enumeration("Sagsstatus", literals=[Literal("aktiv", "A"), Literal("lukket", "L")]),
            ],
        )
    ],
)
