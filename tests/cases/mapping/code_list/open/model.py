"""An open code list takes any code."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Sag",
                    [Attribute("emne", "Emne"), Attribute("titel", "CharacterString", "0", "1")],
                ),
                Enumeration(
                    "Emne",
                    stereotypes=["CodeList"],
                    tags={"maxLength": "5"},
                    literals=[Literal("gammelt", code="00")],
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "rules", "api")
