"""Two words, a value, and a word that only holds a place."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "ydelser",
    [
        Package(
            "Ydelser",
            [
                Class(
                    "Ydelse",
                    [
                        Attribute("sum", "Decimal", da="tildelt beløb"),
                        Attribute("art", "CharacterString", da="TODO"),
                    ],
                    da="offentligt tilskud",
                ),
                Enumeration(
                    "Art", literals=[Literal("engang", da="engangsbeløb")], da="slags ydelse"
                ),
            ],
        )
    ],
)
