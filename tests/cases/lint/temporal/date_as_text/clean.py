"""Dates with types of their own, and texts whose names only look like dates."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        Attribute("fødselsdato", "Date"),
                        Attribute("indflyttetDato", "UsikkerDato"),
                        Attribute("kandidat", "CharacterString"),
                        Attribute("dateret", "CharacterString"),
                        Attribute("opdateringsnote", "CharacterString"),
                    ],
                ),
                DataType("UsikkerDato", [Attribute("år", "Integer")]),
            ],
        )
    ],
)
