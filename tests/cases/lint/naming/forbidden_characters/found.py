"""A blank in a class, a slash in an attribute, a digit first in another, both in a role."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "løn",
    [
        Package(
            "Løn",
            [
                Class(
                    "Ansat person",
                    [
                        Attribute("løn/måned", "Decimal"),
                        Attribute("2adresse", "CharacterString"),
                        Attribute("stilling", "CharacterString"),
                    ],
                ),
                Class("Afdeling"),
                Association(
                    "",
                    source=End("", of="Ansat person"),
                    target=End("nuværende (leder)", of="Afdeling"),
                ),
            ],
        )
    ],
)
