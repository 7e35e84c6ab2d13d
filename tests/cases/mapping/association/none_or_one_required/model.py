"""Of none or one against exactly one, who must have the other holds the key."""

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
                    End("by", of="By", multiplicity="0..1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "rules")
