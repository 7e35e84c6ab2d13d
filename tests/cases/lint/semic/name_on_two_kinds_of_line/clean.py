"""Names of their own, and a line without one."""

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
                Dependency("bruger", "Enhed", "Ansat"),
                Dependency("", "Ansat", "Enhed"),
            ],
        ),
    ],
)
