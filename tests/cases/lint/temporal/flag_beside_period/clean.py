"""A derived flag; a flag about something else; a period that is not about validity; a flag without a period."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "bevillinger",
    [
        Package(
            "Bevillinger",
            [
                Class(
                    "Bevilling",
                    [
                        Attribute("gyldigFra", "Date"),
                        Attribute("gyldigTil", "Date", "0", "1"),
                        Attribute("erAktiv", "Boolean", is_derived=True),
                        Attribute("erAnket", "Boolean"),
                        Attribute("aktiv", "CharacterString"),
                    ],
                ),
                Class(
                    "Kursist",
                    [
                        Attribute("ferieFra", "Date"),
                        Attribute("ferieTil", "Date"),
                        Attribute("aktiv", "Boolean"),
                    ],
                ),
                Class("Forening", [Attribute("aktiv", "Boolean")]),
            ],
        )
    ],
)
