"""A class and an attribute that SQL keeps."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "bestillinger", [Package("Bestillinger", [Class("Order", [Attribute("from", "Date")])])]
)
