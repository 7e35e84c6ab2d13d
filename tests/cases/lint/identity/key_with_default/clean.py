"""A default of one half of a key, one that makes new values, one of an ordinary attribute."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("myndighed", "CharacterString", initial="0101", is_id=True),
                        Attribute("nummer", "CharacterString", is_id=True),
                    ],
                ),
                Class(
                    "Borger",
                    [
                        Attribute("uuid", "UUID", initial="newid()", is_id=True),
                        Attribute("land", "CharacterString", initial="DK"),
                    ],
                ),
                Class(
                    "Post", [Attribute("nummer", "Integer", initial="AUTO_INCREMENT", is_id=True)]
                ),
            ],
        )
    ],
)
