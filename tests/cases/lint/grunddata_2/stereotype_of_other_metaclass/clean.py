"""Each on what it is made for; a data type may be drawn as a class."""

from tests.authoring.ea_xmi import Class, Enumeration, Literal
from tests.lint.grunddata_words import ID, object_type, register

MODEL = register(
    Class("Adresse", stereotypes=("DKDatatype",)),
    Enumeration(
        "Fraværsårsag",
        literals=[Literal("sygdom", stereotypes=("DKEnumværdi",))],
        stereotypes=("DKKodeliste",),
    ),
    object_type("Fravær", ID),
)
