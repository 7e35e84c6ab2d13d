"""Many to many is a table of its own, and references in the document."""

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
                    End("by", of="By", multiplicity="0..*", navigable=True),
                ),
            ],
        )
    ],
)
