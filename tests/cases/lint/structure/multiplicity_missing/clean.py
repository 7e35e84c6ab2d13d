"""Bounds everywhere; a nameless end needs none, and a qualifier is one value."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Borger", [Attribute("telefon", "CharacterString", "0", "1")]),
                Class("Forløb", [Attribute("navn", "CharacterString")]),
                Association(
                    "har",
                    End("", "Borger", qualifiers=[Attribute("år", "Integer", None, None)]),
                    End("forløb", "Forløb", "0..*", navigable=True),
                ),
            ],
        )
    ],
)
