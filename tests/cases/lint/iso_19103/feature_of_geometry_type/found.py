"""A thing with a place is drawn as a place, and one with a time as a time."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package("GM", [Class("GM_Point", [Attribute("x", "Real")]), Class("TM_Period")]),
        Package(
            "Dagtilbud",
            [
                Class(
                    "Daginstitution", [Attribute("navn", "CharacterString")], parents=["GM_Point"]
                ),
                Class("Indmeldelse", [Attribute("barn", "CharacterString")], parents=["TM_Period"]),
            ],
        ),
    ],
)
