"""One address with two definitions."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [Attribute("start", "Date", da="dagen sagen åbnes", **said("dag"))],
                    **said("Sag"),
                ),
                Class(
                    "Svar",
                    [Attribute("start", "Date", da="dagen svaret sendes", **said("dag"))],
                    **said("Svar"),
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
