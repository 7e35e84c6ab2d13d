"""Notes beside an empty tag, in a class and its attribute, which are told together."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "post",
    [
        Package(
            "Post",
            [
                Class(
                    "Område",
                    [
                        Attribute(
                            "by",
                            "CharacterString",
                            notes="Byens navn.",
                            tags={"definition (da)": ""},
                        )
                    ],
                    notes="Et sted.",
                    tags={"definition": ""},
                ),
            ],
        )
    ],
)
