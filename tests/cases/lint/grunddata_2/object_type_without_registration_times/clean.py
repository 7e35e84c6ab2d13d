"""Times that are own, inherited, or spelt without æ, ø and å; and an abstract class and a data type without any."""

from tests.authoring.ea_xmi import Attribute, Class
from tests.lint.grunddata_words import REGISTRATION, object_type, register

MODEL = register(
    object_type("Sag", *REGISTRATION),
    object_type("Klage", REGISTRATION[0], parent="Sag"),
    object_type(
        "Bevilling", *REGISTRATION[:2], Attribute("registreringsaktoer", "CharacterString")
    ),
    Class("Registerobjekt", stereotypes=("DKObjekttype",), is_abstract=True),
    Class("Adresse", stereotypes=("DKDatatype",)),
)
