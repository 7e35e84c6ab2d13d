"""The same stereotype, one more beside it, none, and one that says only that the class is abstract."""

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
                    stereotypes=("Objekttype", "Udgået"),
                ),
                Class("Vikar", [Attribute("bureau", "CharacterString")], parents=["Rolle"]),
                Class(
                    "Leder",
                    [Attribute("titel", "CharacterString")],
                    parents=["Rolle"],
                    stereotypes=("abstract",),
                ),
            ],
        ),
    ],
)
