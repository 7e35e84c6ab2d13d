"""Numbers of persons as keys, known by name and by type."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package, PrimitiveType

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class("Sag", [Attribute("ejersCprNummer", "CharacterString", is_id=True)]),
                Class("Borger", [Attribute("nummer", "Personnummer", is_id=True)]),
                PrimitiveType("Personnummer"),
            ],
        )
    ],
)
