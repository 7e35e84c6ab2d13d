"""A list that is drawn as a class."""

from tests.authoring.ea_xmi import Class
from tests.lint.grunddata_words import register

MODEL = register(Class("Fraværsårsag", stereotypes=("DKEnumeration",)))
