"""By reference; and a part inside its whole."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Class("Ansat", [Attribute("navn", "CharacterString")]),
                Class("Arbejdsgiver", [Attribute("navn", "CharacterString")]),
                Association(
                    "har",
                    End("", "Ansat"),
                    End(
                        "arbejdsgiver",
                        "Arbejdsgiver",
                        "1",
                        navigable=True,
                        tags={"inlineOrByReference": "byReference"},
                    ),
                ),
            ],
        ),
        Package(
            "Dele",
            [
                Class("Hus", [Attribute("navn", "CharacterString")]),
                Class("Rum", [Attribute("navn", "CharacterString")]),
                Association(
                    "består af",
                    End("", "Hus", aggregation="composite"),
                    End(
                        "rum", "Rum", "1..*", navigable=True, tags={"inlineOrByReference": "inline"}
                    ),
                ),
            ],
        ),
    ],
)
