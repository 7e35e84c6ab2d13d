"""A natural key of two attributes is unique beside a UUID; it is the API's path and the document's reference."""

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
