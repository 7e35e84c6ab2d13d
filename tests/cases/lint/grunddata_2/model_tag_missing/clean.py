"""A model that says everything but who approved it, and a package in it that says nothing."""

from tests.authoring.ea_xmi import Package
from tests.lint.grunddata_words import register

MODEL = register(Package("Klager"), approvedBy="")
