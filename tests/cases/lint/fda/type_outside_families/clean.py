"""Types of both families, one of the model, and a name that says nothing, which another rule tells of."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package, PrimitiveType

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [
                        Attribute("navn", "CharacterString"),
                        Attribute("dag", "xsd:date"),
                        Attribute("antal", "Tal"),
                        Attribute("ting", "Dimsedut"),
                    ],
                ),
                PrimitiveType("Tal"),
            ],
        )
    ],
)
