"""A stereotype of another profile, and two that say the same."""

from tests.authoring.ea_xmi import Attribute, Class
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    Class("Adresse", stereotypes=("DKObjekttype", "featureType")),
    Class("Vej", stereotypes=("DKObjekttype", "DKFeaturetype")),
    object_type(
        "Bevilling", Attribute("id", "Integer", stereotypes=("DKEgenskab", "Identifikation"))
    ),
)
