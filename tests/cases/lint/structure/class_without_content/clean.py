"""Empty classes that are joined or a kind of something."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "prøve",
    [
        Package(
            "Prøve",
            [
                Class("Person", [Attribute("navn", "CharacterString")]),
                Class("Borger", [], parents=["Person"]),
                Class("Gruppe"),
                Association(
                    "med", End("", "Gruppe", "1"), End("medlem", "Person", "0..*", navigable=True)
                ),
            ],
        )
    ],
)
