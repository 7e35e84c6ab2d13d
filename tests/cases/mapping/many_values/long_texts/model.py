"""Texts that no index holds are numbered rows; a rule finds those that are the same."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case", [Package("M", [Class("Person", [Attribute("note", "CharacterString", "0", "*")])])]
)
SHOWS = ("sql", "rules")
