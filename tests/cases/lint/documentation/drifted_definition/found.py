"""A copy that was mended in one place."""

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
                            "postnummer",
                            "CharacterString",
                            da="nummer som betegner området hvor posten bæres ud",
                        )
                    ],
                ),
                Class(
                    "Samling",
                    [
                        Attribute(
                            "postnummer",
                            "CharacterString",
                            da="nummer eller interval, som betegner området hvor posten bæres ud",
                        )
                    ],
                ),
            ],
        )
    ],
)
