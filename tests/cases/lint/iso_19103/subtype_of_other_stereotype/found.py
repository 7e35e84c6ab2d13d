"""A thing is drawn as a kind of what carries another stereotype."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Class(
                    "Rolle", [Attribute("navn", "CharacterString")], stereotypes=("Relationstype",)
                ),
                Class(
                    "Ansat",
                    [Attribute("navn", "CharacterString")],
                    parents=["Rolle"],
                    stereotypes=("Objekttype",),
                ),
            ],
        ),
    ],
)
