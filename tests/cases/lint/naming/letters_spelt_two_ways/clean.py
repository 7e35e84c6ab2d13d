"""Words with æ and words with ae, none of them the same; accents."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "bygninger",
    [
        Package(
            "Bygninger",
            [
                Class(
                    "Bygning",
                    [
                        Attribute("gulvbelægning", "CharacterString"),
                        Attribute("israelsk", "Boolean"),
                        Attribute("cafe", "Boolean"),
                        Attribute("café", "Boolean"),
                    ],
                )
            ],
        )
    ],
)
