"""Letters of any language, a hyphen and a full stop, which XML allows; values and concepts, which have terms; a garbled name is another matter."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "løn",
    [
        Package(
            "Løn",
            [
                Class(
                    "Ansættelsesår",
                    [
                        Attribute("løn_måned", "Decimal"),
                        Attribute("e-mail", "CharacterString"),
                        Attribute("navn.fornavn", "CharacterString"),
                        Attribute("dct:title", "CharacterString"),
                        Attribute("aktÃ¸r", "CharacterString"),
                    ],
                ),
                Enumeration("Årsag", literals=[Literal("egen sygdom")]),
                Package("Begreber", [Class("fravær med løn")], stereotypes=("ConceptModel",)),
            ],
        )
    ],
)
