"""Both histories, and a data type, which has none."""

from tests.authoring.ea_xmi import Class
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    object_type("Bevilling", history="bitemporalitet"),
    object_type("Klage", history="Registreringshistorik"),
    Class("Adresse", stereotypes=("DKDatatype",)),
)
