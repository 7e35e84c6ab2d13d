"""Keys that are marked by a stereotype, by a tag, inherited from above; and what joins two classes."""

from tests.authoring.ea_xmi import (
    Association,
    AssociationClass,
    Attribute,
    Class,
    End,
    Model,
    Package,
)

MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelser",
            [
                Class("Sag", [Attribute("nummer", "CharacterString", stereotypes=["key"])]),
                Class("Klage", [Attribute("dato", "Date")], parents=["Sag"]),
                Class("Person", [Attribute("uuid", "UUID", tags={"isKey": "ja"})]),
                Class("Notat", [Attribute("tekst", "CharacterString")]),
                Association(
                    "",
                    End("sag", "Sag", "1", aggregation="composite"),
                    End("notater", "Notat", "0..*"),
                ),
                AssociationClass(
                    "Part",
                    [Attribute("rolle", "CharacterString")],
                    source=End("sag", "Sag", "0..*"),
                    target=End("part", "Person", "0..*"),
                ),
            ],
        )
    ],
)
