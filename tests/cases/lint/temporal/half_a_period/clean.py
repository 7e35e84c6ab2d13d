"""Bounds that belong together by name or by sense; one end that is an event of its own; words that bound no time."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "ansættelser",
    [
        Package(
            "Ansættelser",
            [
                Class(
                    "Ansættelse",
                    [
                        Attribute("ansættelsesstartdato", "Date"),
                        Attribute("ansættelseSlut", "Date"),
                    ],
                ),
                Class(
                    "Bevilling", [Attribute("bevillingFra", "Date"), Attribute("ophørt", "Date")]
                ),
                Class("Vagt", [Attribute("start", "DateTime"), Attribute("varighed", "Duration")]),
                Class("Orlov", [Attribute("fra", "Date"), Attribute("orlovTil", "Date")]),
                Class("Studie", [Attribute("slutdatoForStudie", "Date")]),
                Class(
                    "Rejse",
                    [
                        Attribute("fra", "CharacterString"),
                        Attribute("datoForTilladelseTilUdtræden", "Date"),
                    ],
                ),
            ],
        )
    ],
)
