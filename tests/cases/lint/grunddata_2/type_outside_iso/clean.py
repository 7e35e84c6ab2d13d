"""Types of the standard, one of the model, one from elsewhere, and one that model.toml explains."""

from tests.authoring.ea_xmi import Attribute, DataType, Model, Package
from tests.lint.grunddata_words import object_type

MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            [
                object_type(
                    "Bevilling",
                    Attribute("antal", "Integer"),
                    Attribute("sted", "GM_Point"),
                    Attribute("periode", "Periode"),
                    Attribute("cpr", "CprNummer"),
                    Attribute("beløb", "money"),
                ),
                DataType("Periode"),
            ],
        )
    ],
    stubs=["CprNummer", "GM_Point"],
)
REVIEW = {"primitives": ["money"]}
