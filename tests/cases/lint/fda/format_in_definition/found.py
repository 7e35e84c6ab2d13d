"""Digits, characters and a pattern of dates."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package
from tests.lint.fda_words import METADATA

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [
                        Attribute("nummer", "CharacterString", da="nummer på 10 tegn"),
                        Attribute("kode", "CharacterString", da="4-cifret kode"),
                        Attribute("dag", "CharacterString", da="dagen, ÅÅÅÅ-MM-DD"),
                    ],
                )
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
