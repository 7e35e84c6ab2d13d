"""Most write «FeatureType», one «featureType»."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Class(
                    "Ansat", [Attribute("navn", "CharacterString")], stereotypes=("FeatureType",)
                ),
                Class(
                    "Enhed", [Attribute("navn", "CharacterString")], stereotypes=("FeatureType",)
                ),
                Class(
                    "Stilling", [Attribute("navn", "CharacterString")], stereotypes=("featureType",)
                ),
            ],
        ),
    ],
)
