"""A misspelt type twice, which is one cause, and a type that nothing explains."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "typer",
    [
        Package(
            "Typer",
            [
                Class(
                    "Person",
                    [
                        Attribute("fornavn", "CharacterSting"),
                        Attribute("efternavn", "CharacterSting"),
                        Attribute("højde", "Længdemål"),
                    ],
                ),
            ],
        )
    ],
)
