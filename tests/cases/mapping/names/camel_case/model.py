"""Tables and columns in camel case."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Sags part",
                    [
                        Attribute("fødselsDato", "Date"),
                        Attribute("note", "CharacterString", "0", "*", tags={"maxLength": "9"}),
                    ],
                ),
                Class("Sag", []),
                Association(
                    "",
                    End("sagsPart", of="Sags part", multiplicity="0..*"),
                    End("sag", of="Sag", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "oracle")
