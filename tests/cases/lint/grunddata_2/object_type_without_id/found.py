"""An object type whose id may be missing, and one whose data type's data type has an id."""

from tests.authoring.ea_xmi import Attribute, DataType
from tests.lint.grunddata_words import ID, object_type, register

MODEL = register(
    object_type("Klage", Attribute("id", "Integer", "0", "1")),
    object_type("Bevilling", Attribute("sag", "Sagshenvisning")),
    DataType("Sagshenvisning", [Attribute("nøgle", "Nøgle")]),
    DataType("Nøgle", [ID]),
)
