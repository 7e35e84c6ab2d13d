"""Two attributes of one class that repeat its name."""

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
                        Attribute("ansættelseStartdato", "Date"),
                        Attribute("ansættelseStilling", "CharacterString"),
                        Attribute("løntrin", "Integer"),
                    ],
                )
            ],
        )
    ],
)
