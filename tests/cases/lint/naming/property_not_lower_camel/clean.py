"""Small letters, leading acronyms, an axis, a borrowed name; values are another matter."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        Attribute("fornavn", "CharacterString"),
                        Attribute("CPRnummer", "CharacterString"),
                        Attribute("NUTS1værdi", "CharacterString"),
                        Attribute("X", "Real"),
                        Attribute("foaf:Name", "CharacterString"),
                    ],
                ),
                Class("Tagtype", [Attribute("Tegl")], stereotypes=("CodeList",)),
            ],
        )
    ],
)
