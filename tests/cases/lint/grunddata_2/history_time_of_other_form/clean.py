"""Times as the rules have them, a type from elsewhere, and a class that is no object type."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package
from tests.lint.grunddata_words import EFFECT, REGISTRATION, object_type

MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            [
                object_type("Sag", *REGISTRATION, *EFFECT),
                object_type("Klage", Attribute("registreringFra", "Tidsmærke")),
                Class("Notat", [Attribute("registreringTil", "Integer")]),
            ],
        )
    ],
    stubs=["Tidsmærke"],
)
