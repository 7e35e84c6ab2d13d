"""Both languages everywhere, notes without a language, and a third language that one element speaks."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "post",
    [
        Package(
            "Post",
            [
                Class(
                    "Område",
                    [Attribute("by", "CharacterString", notes="Byens navn.")],
                    da="sted",
                    en="place",
                    tags={"definition (de)": "Ort"},
                ),
                Class("Bygning", da="hus", en="house"),
                Class("Vej", da="vej", en="road"),
                Class("Sti", da="sti", en="path"),
            ],
        )
    ],
)
