"""A model that is approved, and a package in it."""

from tests.authoring.ea_xmi import Package
from tests.lint.grunddata_words import register

MODEL = register(Package("Klager"))
