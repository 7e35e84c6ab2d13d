"""A registration of a whole day, an end that must be, and an actor from a list."""

from tests.authoring.ea_xmi import Attribute, Enumeration
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    object_type(
        "Bevilling",
        Attribute("registreringFra", "Date"),
        Attribute("registreringTil", "DateTime", "1", "1"),
        Attribute("virkningsaktør", "Aktør"),
    ),
    Enumeration("Aktør"),
)
