"""One currency."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model("løn", [Package("Løn", [Enumeration("Valuta", literals=[Literal("DKK")])])])
