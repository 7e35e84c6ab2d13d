"""A reference to none or one is a foreign key that may be null."""

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
                    End("", of="Vej", multiplicity="0..*"),
                    End("by", of="By", multiplicity="0..1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "rules")
