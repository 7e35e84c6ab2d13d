"""A term that is the name."""

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
                    [
                        Attribute(
                            "startDato",
                            "Date",
                            **said("startDato", **{"prefLabel (da)": "startDato"}),
                        )
                    ],
                    **said("Sag"),
                )
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
