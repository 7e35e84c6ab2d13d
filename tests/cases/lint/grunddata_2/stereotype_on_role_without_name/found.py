"""A stereotype at an end without a name."""

from tests.authoring.ea_xmi import Association, End
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    object_type("Borger"),
    object_type("Bevilling"),
    Association(
        "modtages af",
        source=End("", of="Bevilling", stereotypes=("DKEgenskab",)),
        target=End("modtager", of="Borger", stereotypes=("DKEgenskab",)),
    ),
)
