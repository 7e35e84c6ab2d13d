"""A subclass is identified by its superclass's key."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Part", [Attribute("nummer", "Integer", is_id=True)]),
                Class("Person", [Attribute("navn", "CharacterString")], parents=["Part"]),
                Class("Sag", [Attribute("titel", "CharacterString")]),
                Association(
                    "",
                    End("", of="Sag", multiplicity="0..*"),
                    End("ejer", of="Person", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "rules")
