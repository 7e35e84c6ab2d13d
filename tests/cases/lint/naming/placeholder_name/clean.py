"""Names of a domain; a coordinate is called by its axis."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "navne",
    [
        Package(
            "Navne", [Class("Klassetrin", [Attribute("trin", "Integer"), Attribute("x", "Real")])]
        )
    ],
)
