"""The same name in two classes, one with the number of its class; an attribute and its type; short texts; and no texts."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "perioder",
    [
        Package(
            "Perioder",
            [
                Class(
                    "Periode",
                    [
                        Attribute("fra", "Date", da="dag hvor virkningen starter"),
                        Attribute(
                            "byg500Note",
                            "CharacterString",
                            da="bemærkning som borgeren har skrevet",
                        ),
                        Attribute("tagdækning", "Tagtype", da="materiale på husets tag"),
                        Attribute("a", "Integer", da="tal"),
                        Attribute("b", "Integer", da="tal"),
                        Attribute("c", "Integer", da="TODO, spørg Lone om det"),
                        Attribute("d", "Integer", da="TODO, spørg Lone om det"),
                    ],
                ),
                Class(
                    "Virkning",
                    [
                        Attribute("fra", "Date", da="dag hvor virkningen starter"),
                        Attribute(
                            "enh500Note",
                            "CharacterString",
                            da="bemærkning som borgeren har skrevet",
                        ),
                    ],
                ),
                Enumeration("Tagtype", literals=[Literal("strå")], da="materiale på husets tag"),
            ],
        )
    ],
)
