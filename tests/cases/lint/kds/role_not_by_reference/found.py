"""A role that is written inside."""

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
                        tags={"inlineOrByReference": "inline"},
                    ),
                ),
            ],
        ),
    ],
)
