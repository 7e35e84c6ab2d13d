"""An object type that inherits times it does not keep."""

from tests.lint.grunddata_words import EFFECT, object_type, register

MODEL = register(
    object_type("Sag", *EFFECT, history="bitemporalitet"),
    object_type("Bevilling", history="registreringshistorik", parent="Sag"),
)
