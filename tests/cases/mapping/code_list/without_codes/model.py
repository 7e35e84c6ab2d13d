"""A code list that the model does not hold is an empty lookup table to be filled."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Sag", [Attribute("kommune", "Kommune", "0", "1")]),
                Enumeration("Kommune", stereotypes=["CodeList"], tags={"pattern": "[0-9]{4}"}),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "rules")
