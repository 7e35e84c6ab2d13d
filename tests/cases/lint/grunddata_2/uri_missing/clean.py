"""Addresses on all that carry a stereotype of the profile."""

from tests.authoring.ea_xmi import Attribute, Class
from tests.lint.grunddata_words import register, said

MODEL = register(
    Class(
        "Bevilling",
        [Attribute("beløb", "Decimal", **said("beløb")), Attribute("note", "Integer")],
        **said("Bevilling", "DKObjekttype"),
    ),
)
