"""A profile makes the optional required and many at most two."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Person",
                    [
                        Attribute("navn", "CharacterString", "0", "1"),
                        Attribute("by", "CharacterString", "0", "*", tags={"maxLength": "9"}),
                    ],
                ),
                Class("Job", []),
                Association(
                    "",
                    End("job", of="Job", multiplicity="0..*", navigable=True),
                    End("person", of="Person", multiplicity="0..1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "rules", "schema")
