"""A copy, an old attribute and a package on its way out."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class("Copy of Borger"),
                Class("Adresse", [Attribute("postnummer_old", "CharacterString")]),
                Package("xx Udgået", []),
            ],
        )
    ],
)
