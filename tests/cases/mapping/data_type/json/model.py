"""A structure is one JSON value."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Person",
                    [
                        Attribute("navn", "CharacterString"),
                        Attribute("adresse", "Adresse", "0", "1"),
                    ],
                ),
                DataType(
                    "Adresse",
                    [
                        Attribute("vej", "CharacterString"),
                        Attribute("postnr", "Integer", "0", "1", tags={"minInclusive": "1000"}),
                        Attribute("punkt", "Punkt", "0", "1"),
                    ],
                ),
                DataType("Punkt", [Attribute("nord", "Decimal"), Attribute("øst", "Decimal")]),
            ],
        )
    ],
)
SHOWS = ("sql", "rules")
