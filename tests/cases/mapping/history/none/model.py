"""A profile that keeps no history has one table."""

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
                        Attribute("mærke", "CharacterString", "0", "*", tags={"maxLength": "9"}),
                    ],
                    stereotypes=["bitemporal"],
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
SHOWS = ("sql", "rules", "schema")
