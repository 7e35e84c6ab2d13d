"""A profile takes a class and what it must refer to, and leaves out the rest."""

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
                        Attribute("cpr", "CharacterString", tags={"maxLength": "10"}),
                    ],
                ),
                Class("Job", [Attribute("titel", "CharacterString")]),
                Class("Hund", [Attribute("navn", "CharacterString")]),
                Association(
                    "",
                    End("job", of="Job", multiplicity="0..*"),
                    End("person", of="Person", multiplicity="1", navigable=True),
                ),
                Association(
                    "",
                    End("hund", of="Hund", multiplicity="0..*", navigable=True),
                    End("ejer", of="Person", multiplicity="0..1"),
                ),
            ],
        )
    ],
)
