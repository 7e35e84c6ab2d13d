"""A constraint that one row can be held to: what is not certainly right is refused."""

from tests.authoring.ea_xmi import Attribute, Class, Constraint, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Sag",
                    [Attribute("start", "Date"), Attribute("slut", "Date", "0", "1")],
                    constraints=[Constraint("orden", "inv: slut >= start")],
                )
            ],
        )
    ],
)
SHOWS = ("sql", "rules")
