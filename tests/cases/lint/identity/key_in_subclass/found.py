"""Two subclasses with the same key of their own, beside the inherited one."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class("Sag", [Attribute("nummer", "CharacterString", is_id=True)]),
                Class(
                    "Klage",
                    [Attribute("klagenummer", "CharacterString", is_id=True)],
                    parents=["Klagesag"],
                ),
                Class("Klagesag", parents=["Sag"]),
                Class(
                    "Tvist",
                    [Attribute("klagenummer", "CharacterString", is_id=True)],
                    parents=["Sag"],
                ),
            ],
        )
    ],
)
