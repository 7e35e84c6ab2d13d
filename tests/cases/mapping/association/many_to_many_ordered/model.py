"""An ordered end keeps its place; bounds are rules."""

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
                    "gennemkører",
                    End("", of="Vej", multiplicity="0..*"),
                    End("by", of="By", multiplicity="1..2", navigable=True, is_ordered=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "rules")
