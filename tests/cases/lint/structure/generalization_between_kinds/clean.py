"""Like with like."""

from tests.authoring.ea_xmi import Attribute, DataType, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                DataType("Kontaktoplysning", [Attribute("navn", "CharacterString")]),
                DataType("Adresse", [], parents=["Kontaktoplysning"]),
            ],
        )
    ],
)
