"""Notes beside a filled tag, notes without a tag, and an empty tag without notes."""

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
                    notes="Et sted.",
                    da="sted",
                ),
                Class("Vej", tags={"definition (da)": ""}),
            ],
        )
    ],
)
