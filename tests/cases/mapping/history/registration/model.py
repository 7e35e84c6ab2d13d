"""What a register knew when: a table of objects and one of their versions, whose periods do not overlap."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Stilling",
                    [
                        Attribute("nummer", "Integer", is_id=True),
                        Attribute("titel", "CharacterString"),
                    ],
                    tags={"historikmodel": "registreringshistorik"},
                ),
                Class("Enhed", [Attribute("navn", "CharacterString")]),
                Association(
                    "",
                    End("", of="Stilling", multiplicity="0..*"),
                    End("enhed", of="Enhed", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
