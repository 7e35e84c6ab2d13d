"""An attribute without bounds, and two named roles without."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Borger", [Attribute("telefon", "CharacterString", None, None)]),
                Class("Forløb", [Attribute("navn", "CharacterString")]),
                Association(
                    "har", End("borger", "Borger"), End("forløb", "Forløb", navigable=True)
                ),
            ],
        )
    ],
)
