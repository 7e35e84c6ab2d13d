"""Two roles with two numbers, and two without."""

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
        target=End("ansøger", of="Borger", navigable=True, tags={"sequenceNumber": "2"}),
    ),
    Association(
        "værge",
        source=End("", of="Bevilling"),
        target=End("værge", of="Borger", navigable=True, tags={"sequenceNumber": ""}),
    ),
    Association(
        "partsrepræsentant",
        source=End("", of="Bevilling"),
        target=End("partsrepræsentant", of="Borger", navigable=True, tags={"sequenceNumber": ""}),
    ),
)
