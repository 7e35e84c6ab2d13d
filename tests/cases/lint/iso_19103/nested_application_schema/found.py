"""Two schemas in a schema, two packages down."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Package(
                    "Dele",
                    [
                        Package(
                            "Fravær",
                            [Class("Fravær", [Attribute("dag", "Date")])],
                            stereotypes=("ApplicationSchema",),
                        ),
                        Package(
                            "Løn",
                            [Class("Lønseddel", [Attribute("beløb", "Decimal")])],
                            stereotypes=("ApplicationSchema",),
                        ),
                    ],
                )
            ],
            stereotypes=("ApplicationSchema",),
        ),
    ],
)
