"""A profile takes an end without a multiplicity as none or one."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("By", [Attribute("navn", "CharacterString")]),
                Class(
                    "Vej",
                    [
                        Attribute("navn", "CharacterString"),
                        Attribute("note", "CharacterString", None, None),
                    ],
                ),
                Association("", End("vej", of="Vej"), End("by", of="By", navigable=True)),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "rules")
