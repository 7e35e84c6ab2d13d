"""A list without a stereotype, and its value."""

from tests.authoring.ea_xmi import Attribute, Enumeration, Literal
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    Enumeration("Status", literals=[Literal("bevilget")]),
    object_type("Bevilling", Attribute("beløb", "Decimal")),
)
