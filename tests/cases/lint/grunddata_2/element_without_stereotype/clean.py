"""Stereotypes of the profile on all but a nameless role, and a value of version 1, which has none for values."""

from tests.authoring.ea_xmi import Association, Attribute, End, Enumeration, Literal
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    Enumeration("Status", literals=[Literal("bevilget")], stereotypes=("DKEnumeration",)),
    object_type("Borger"),
    object_type("Bevilling", Attribute("beløb", "Decimal", stereotypes=("DKEgenskab", "gml"))),
    Association(
        "",
        source=End("", of="Bevilling"),
        target=End("modtager", of="Borger", stereotypes=("DKEgenskab",)),
    ),
)
REVIEW = {"book": "grunddata-1"}
