"""The same stereotype in other letters, one more beside it, none, one that says only that the class is abstract, and two words for one thing."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Class("Rolle", [Attribute("navn", "CharacterString")], stereotypes=("Objekttype",)),
                Class(
                    "Ansat",
                    [Attribute("løn", "Real")],
                    parents=["Rolle"],
                    stereotypes=("objekttype", "Udgået"),
                ),
                Class("Vikar", [Attribute("bureau", "CharacterString")], parents=["Rolle"]),
                Class(
                    "Leder",
                    [Attribute("titel", "CharacterString")],
                    parents=["Rolle"],
                    stereotypes=("abstract",),
                ),
                Class(
                    "Sted", [Attribute("navn", "CharacterString")], stereotypes=("DKObjekttype",)
                ),
                Class(
                    "Skole",
                    [Attribute("nummer", "CharacterString")],
                    parents=["Sted"],
                    stereotypes=("DKFeaturetype",),
                ),
            ],
        ),
    ],
)
