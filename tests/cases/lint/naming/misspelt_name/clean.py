"""Other endings, another letter, short words, and a slip that is as common as the word."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "virkninger",
    [
        Package(
            "Virkninger",
            [
                Class(
                    "Borger",
                    [
                        Attribute("fraværsperiode", "CharacterString"),
                        Attribute("fraværsperioder", "CharacterString"),
                        Attribute("samletFraværsperiode", "CharacterString"),
                        Attribute("adgangsvej", "CharacterString"),
                        Attribute("førsteAdgangsvej", "CharacterString"),
                        Attribute("afgangsvej", "CharacterString"),
                        Attribute("trin", "Integer"),
                        Attribute("tin", "Integer"),
                        Attribute("sidsteTrin", "Integer"),
                        Attribute("bygningens", "CharacterString"),
                        Attribute("bygningenes", "CharacterString"),
                        Attribute("bygningensAreal", "Integer"),
                        Attribute("medlemskab", "CharacterString"),
                        Attribute("medlemsskab", "CharacterString"),
                        Attribute("http:medlemsskab", "CharacterString"),
                    ],
                )
            ],
        )
    ],
)
