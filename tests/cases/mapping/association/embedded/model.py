"""A profile embeds the object that is referred to."""

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
SHOWS = ("schema", "api")
