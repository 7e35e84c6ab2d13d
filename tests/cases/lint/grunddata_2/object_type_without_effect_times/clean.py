"""Times that are inherited; an object type with one history, and one that does not say which."""

from tests.lint.grunddata_words import EFFECT, object_type, register

MODEL = register(
    object_type("Sag", *EFFECT, history="bitemporalitet"),
    object_type("Bevilling", history="bitemporalitet", parent="Sag"),
    object_type("Klage", history="registreringshistorik"),
    object_type("Ydelse"),
)
