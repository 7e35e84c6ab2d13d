"""A dependency is called as an association is, and one as a role is."""

from tests.authoring.ea_xmi import Association, Attribute, Class, Dependency, End, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Class("Ansat", [Attribute("navn", "CharacterString")]),
                Class("Enhed", [Attribute("navn", "CharacterString")]),
                Association(
                    "hører til", End("", "Ansat"), End("enhed", "Enhed", "1", navigable=True)
                ),
                Dependency("hører til", "Enhed", "Ansat"),
                Dependency("enhed", "Ansat", "Enhed"),
            ],
        ),
    ],
)
