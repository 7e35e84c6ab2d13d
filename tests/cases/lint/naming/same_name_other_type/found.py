"""A municipality code that is a text, a text and a number; a date and a text."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [Attribute("kommunekode", "CharacterString"), Attribute("indflyttet", "Date")],
                ),
                Class(
                    "Institution",
                    [
                        Attribute("kommunekode", "Integer"),
                        Attribute("indflyttet", "CharacterString"),
                    ],
                ),
                Class("Vej", [Attribute("kommunekode", "CharacterString")]),
            ],
        )
    ],
)
