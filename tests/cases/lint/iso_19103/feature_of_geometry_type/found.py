"""A thing with a place is drawn as a place."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package("GM", [Class("GM_Point", [Attribute("x", "Real")])]),
        Package(
            "Dagtilbud",
            [Class("Daginstitution", [Attribute("navn", "CharacterString")], parents=["GM_Point"])],
        ),
    ],
)
