"""Texts that hold such words and mean them, and empty ones."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "ydelser",
    [
        Package(
            "Ydelser",
            [
                Class(
                    "Mangel",
                    [
                        Attribute("antal", "Integer", da="hvor mange dokumenter der mangler"),
                        Attribute("todo", "CharacterString", da="todo-liste for sagen"),
                        Attribute("x", "Integer", da="nr."),
                    ],
                    da="manglende oplysninger i en sag",
                ),
                Class(
                    "Bevilling", [Attribute("nummer", "CharacterString")], da="tilsagn om en ydelse"
                ),
                Class("Definition", da="definition i en ordbog"),
            ],
        )
    ],
)
