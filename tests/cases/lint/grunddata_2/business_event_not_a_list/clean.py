"""A process of a list, a type from elsewhere, and a text on a class that is no object type."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Model, Package
from tests.lint.grunddata_words import object_type

MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            [
                object_type(
                    "Bevilling",
                    Attribute("forretningsproces", "Proces"),
                    Attribute("forretningshændelse", "Hændelse"),
                ),
                Enumeration("Proces", stereotypes=("DKKodeliste",)),
                Class("Notat", [Attribute("forretningsproces", "CharacterString")]),
            ],
        )
    ],
    stubs=["Hændelse"],
)
