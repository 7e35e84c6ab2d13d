"""Two roles with one number."""

from tests.authoring.ea_xmi import Association, End
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    object_type("Borger"),
    object_type("Bevilling"),
    Association(
        "modtager",
        source=End("", of="Bevilling"),
        target=End("modtager", of="Borger", navigable=True, tags={"sequenceNumber": "1"}),
    ),
    Association(
        "ansøger",
        source=End("", of="Bevilling"),
        target=End("ansøger", of="Borger", navigable=True, tags={"sequenceNumber": "1"}),
    ),
)
