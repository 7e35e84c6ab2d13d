"""Things are drawn as kinds of what carries another stereotype: two pairs of the same two are told once, a third pair by itself."""

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
                Class(
                    "Hverv", [Attribute("art", "CharacterString")], stereotypes=("relationstype",)
                ),
                Class(
                    "Tillidshverv",
                    [Attribute("fra", "Date")],
                    parents=["Hverv"],
                    stereotypes=("objekttype", "Udgået"),
                ),
                Class(
                    "Formand",
                    [Attribute("til", "Date")],
                    parents=["Hverv"],
                    stereotypes=("Objekttype",),
                ),
            ],
        ),
    ],
)
