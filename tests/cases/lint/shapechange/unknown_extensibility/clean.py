"""A known word; and a class with the tag."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Enumeration(
                    "Stillingskode",
                    stereotypes=("CodeList",),
                    literals=[Literal("leder")],
                    tags={"extensibility": "None"},
                )
            ],
        ),
        Package(
            "Andet",
            [
                Class(
                    "Ansat",
                    [Attribute("navn", "CharacterString")],
                    tags={"extensibility": "lukket"},
                )
            ],
        ),
    ],
)
