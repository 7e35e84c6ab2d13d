"""A package that is a concept model and a logical one."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "fravær", [Package("Fravær", [Class("Sag")], stereotypes=("ConceptModel", "LogicalDataModel"))]
)
