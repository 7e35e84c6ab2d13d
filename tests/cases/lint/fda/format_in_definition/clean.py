"""Numbers that are part of what is meant."""

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
                        Attribute("dage", "Integer", da="antal dage ud af 30 dage"),
                        Attribute("tegn", "Integer", da="hvor mange tegn brevet har"),
                        Attribute("kode", "CharacterString", notes="Kode med 4 cifre."),
                    ],
                )
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
