"""Times with the history that keeps them, and an object type that does not say which."""

from tests.lint.grunddata_words import EFFECT, object_type, register

MODEL = register(
    object_type("Sag", *EFFECT, history="bitemporalitet"),
    object_type("Klage", *EFFECT),
    object_type("Bevilling", history="registreringshistorik"),
)
