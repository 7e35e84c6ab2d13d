"""A moment without its hour."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "indlæggelser",
    [Package("Indlæggelser", [Class("Indlæggelse", [Attribute("indlæggelsestidspunkt", "Date")])])],
)
