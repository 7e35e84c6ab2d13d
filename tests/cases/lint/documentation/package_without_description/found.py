"""A package whose notes are empty."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model("fravær", [Package("Fravær", [Class("Fravær", da="tid uden arbejde")])])
