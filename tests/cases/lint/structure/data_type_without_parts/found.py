"""An empty data type."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "prøve",
    [Package("Prøve", [Class("Regning", [Attribute("sum", "Beløbet")]), DataType("Beløbet")])],
)
