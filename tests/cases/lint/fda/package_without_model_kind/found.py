"""A package without a stereotype, with its classes in a package inside it."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær",
    [Package("Model", [Package("Fravær", [Class("Sag"), Package("Svar", [Class("Melding")])])])],
)
