"""Of two that must have each other, one holds the other's key, once."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("By", [Attribute("navn", "CharacterString")]),
                Class("Vej", [Attribute("navn", "CharacterString")]),
                Association(
                    "",
                    End("", of="Vej", multiplicity="1"),
                    End("by", of="By", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "rules")
