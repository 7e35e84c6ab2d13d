"""Dates as texts, which is one habit, and one as a number."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        Attribute("fødselsdato", "CharacterString"),
                        Attribute("datoForTilflytning", "CharacterString"),
                        Attribute("dødsdato", "Integer"),
                    ],
                )
            ],
        )
    ],
)
