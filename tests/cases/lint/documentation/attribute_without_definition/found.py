"""One attribute of a class, and the two of another, which are told together."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "løn",
    [
        Package(
            "Løn",
            [
                Class(
                    "Lønseddel",
                    [
                        Attribute("beløb", "Decimal"),
                        Attribute("dato", "Date", da="dagen for udbetaling"),
                        Attribute("valuta", "CharacterString", da="møntsort"),
                    ],
                    da="opgørelse af løn",
                ),
                Class(
                    "Konto",
                    [
                        Attribute("nummer", "CharacterString"),
                        Attribute("navn", "CharacterString"),
                        Attribute("art", "CharacterString", da="driftens eller anlæggets"),
                    ],
                    da="sted for posteringer",
                ),
            ],
        ),
    ],
)
