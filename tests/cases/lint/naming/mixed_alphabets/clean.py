"""Latin letters with accents; a whole word in another alphabet; a unit and a Greek word beside Latin ones."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "adresser",
    [
        Package(
            "Adresser",
            [
                Class(
                    "Adressé",
                    [
                        Attribute("Улица", "CharacterString"),
                        Attribute("længde µm", "Real"),
                        Attribute("vinkel_α", "Real"),
                    ],
                )
            ],
        )
    ],
)
