"""Two schemas side by side, and a package inside one."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Kommunen",
            [
                Package(
                    "Personale",
                    [Package("Dele", [Class("Ansat", [Attribute("navn", "CharacterString")])])],
                    stereotypes=("ApplicationSchema",),
                ),
                Package(
                    "Fravær",
                    [Class("Fravær", [Attribute("dag", "Date")])],
                    stereotypes=("ApplicationSchema",),
                ),
            ],
        ),
    ],
)
