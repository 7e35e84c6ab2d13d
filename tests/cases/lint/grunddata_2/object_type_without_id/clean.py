"""Identifiers that are own, inherited, inside a data type, or known by their type; and a class that has no objects."""

from tests.authoring.ea_xmi import Attribute, Class, DataType
from tests.lint.grunddata_words import ID, object_type, register

MODEL = register(
    object_type("Sag", ID),
    object_type("Klage", parent="Sag"),
    object_type("Bevilling", Attribute("nøgle", "Nøgle")),
    object_type("Ydelse", Attribute("identitet", "Identifikation")),
    DataType("Nøgle", [ID], stereotypes=("DKDatatype",)),
    Class("Registerobjekt", stereotypes=("DKObjekttype",), is_abstract=True),
    Class("Notat"),
)
