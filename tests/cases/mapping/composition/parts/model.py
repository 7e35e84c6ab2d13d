"""Parts go with their whole: a cascading key, embedded in the document, below the whole in the API."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Hus", [Attribute("vej", "CharacterString")]),
                Class("Rum", [Attribute("navn", "CharacterString")]),
                Association(
                    "",
                    End("", of="Hus", multiplicity="1", aggregation="composite"),
                    End("rum", of="Rum", multiplicity="1..*", navigable=True),
                ),
            ],
        )
    ],
)
