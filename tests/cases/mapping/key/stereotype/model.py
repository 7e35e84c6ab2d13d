"""A key said by stereotype or tag identifies as {id} does."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Person",
                    [
                        Attribute(
                            "nummer",
                            "CharacterString",
                            stereotypes=["key"],
                            tags={"maxLength": "10"},
                        ),
                        Attribute("navn", "CharacterString"),
                    ],
                ),
                Class("Firma", [Attribute("cvr", "Integer", tags={"isId": "true"})]),
            ],
        )
    ],
)
SHOWS = ("sql", "rules")
