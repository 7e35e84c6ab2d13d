"""A misspelt stereotype on a list, and a homemade one on a class."""

from tests.authoring.ea_xmi import Class, Enumeration
from tests.lint.grunddata_words import register

MODEL = register(
    Enumeration("Status", stereotypes=("DKEnumration",)),
    Class("Borger", stereotypes=("person",)),
)
