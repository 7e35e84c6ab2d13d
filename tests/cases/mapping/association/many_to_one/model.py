"""A reference to one is a foreign key that must hold a value, and an object with the other's key."""

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
                    End("by", of="By", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
