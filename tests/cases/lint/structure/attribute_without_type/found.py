"""An attribute whose type field is empty."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model("typer", [Package("Typer", [Class("Bygning", [Attribute("opførelsesår")])])])
