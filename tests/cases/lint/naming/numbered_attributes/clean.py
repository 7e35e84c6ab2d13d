"""Two, which may be a first and a second; three of different types; three numbers that are part of a name; values of a list."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        Attribute("adresselinje1", "CharacterString"),
                        Attribute("adresselinje2", "CharacterString"),
                        Attribute("svar1", "CharacterString"),
                        Attribute("svar2", "Integer"),
                        Attribute("svar3", "Date"),
                        Attribute("NUTS1værdi", "CharacterString"),
                        Attribute("NUTS2værdi", "CharacterString"),
                        Attribute("NUTS3værdi", "CharacterString"),
                    ],
                ),
                Class(
                    "Trin",
                    [Attribute("trin1"), Attribute("trin2"), Attribute("trin3")],
                    stereotypes=("CodeList",),
                ),
            ],
        )
    ],
)
