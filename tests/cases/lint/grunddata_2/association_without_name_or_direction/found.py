"""One association without a name, one without a direction, and one without a role."""

from tests.authoring.ea_xmi import Association, End
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    object_type("Borger"),
    object_type("Bevilling"),
    Association(
        "", source=End("", of="Bevilling"), target=End("modtager", of="Borger", navigable=True)
    ),
    Association("søges af", source=End("", of="Bevilling"), target=End("ansøger", of="Borger")),
    Association(
        "klages af", source=End("", of="Bevilling"), target=End("", of="Borger", navigable=True)
    ),
)
