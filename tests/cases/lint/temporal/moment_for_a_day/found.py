"""Two birthdays with hours are one habit."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [Attribute("fødselsdato", "DateTime"), Attribute("dateOfDeath", "DateTime")],
                )
            ],
        )
    ],
)
