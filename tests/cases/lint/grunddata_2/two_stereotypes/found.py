"""A class that is an object and a value."""

from tests.authoring.ea_xmi import Class
from tests.lint.grunddata_words import register

MODEL = register(Class("Adresse", stereotypes=("DKObjekttype", "DKDatatype")))
