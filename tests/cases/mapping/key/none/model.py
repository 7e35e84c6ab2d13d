"""The natural key is the primary key; what refers to it has a column for each part. A class without one gets a UUID."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Vej",
                    [
                        Attribute(
                            "kommune", "CharacterString", is_id=True, tags={"maxLength": "4"}
                        ),
                        Attribute("kode", "Integer", is_id=True),
                        Attribute("navn", "CharacterString", "0", "1"),
                    ],
                ),
                Class(
                    "Hus",
                    [
                        Attribute("nummer", "Integer", "0", "1"),
                        Attribute("note", "CharacterString", "0", "*", tags={"maxLength": "9"}),
                    ],
                ),
                Association(
                    "",
                    End("", of="Hus", multiplicity="0..*"),
                    End("vej", of="Vej", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "rules", "schema")
