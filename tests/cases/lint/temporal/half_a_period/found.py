"""A start without its end; an end of another period than the start; a bare end date. What a subclass inherits is told where it stands."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "ansættelser",
    [
        Package(
            "Ansættelser",
            [
                Class(
                    "Ansættelse",
                    [Attribute("ansættelseFra", "Date"), Attribute("stilling", "CharacterString")],
                ),
                Class(
                    "Registerpost",
                    [
                        Attribute("virkningFra", "DateTime"),
                        Attribute("registreringTil", "DateTime"),
                    ],
                ),
                Class(
                    "Adressepost", [Attribute("virkningTil", "DateTime")], parents=["Registerpost"]
                ),
                Class(
                    "Kursus", [Attribute("navn", "CharacterString"), Attribute("slutdato", "Date")]
                ),
                Class("Aftenkursus", parents=["Kursus"]),
            ],
        )
    ],
)
