"""One family, a type of the model, and a type of neither."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [
                        Attribute("navn", "CharacterString"),
                        Attribute("sted", "GM_Point"),
                        Attribute("grad", "Grad"),
                        Attribute("note", "varchar"),
                    ],
                ),
                Enumeration("Grad"),
            ],
        )
    ],
)
