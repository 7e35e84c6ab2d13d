"""A model in which nobody says anything, two classes large."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "løn", [Package("Løn", [Class("Lønseddel", [Attribute("beløb", "Decimal")]), Class("Konto")])]
)
