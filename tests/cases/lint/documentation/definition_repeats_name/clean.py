"""Texts that add a word, values of a list, and a text that only holds a place."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "ansættelser",
    [
        Package(
            "Ansættelser",
            [
                Class(
                    "Ansættelse",
                    [
                        Attribute("startdato", "Date", da="første dag med løn"),
                        Attribute("antalTimer", "Decimal", da="antal timer om ugen"),
                    ],
                    da="...",
                ),
                Enumeration(
                    "Stilling",
                    literals=[Literal("leder", da="leder")],
                    da="arbejde som nogen er ansat til",
                ),
                Class(
                    "Trin",
                    [Attribute("løntrin", da="løntrin")],
                    stereotypes=("CodeList",),
                    da="led på en stige",
                ),
            ],
        )
    ],
)
