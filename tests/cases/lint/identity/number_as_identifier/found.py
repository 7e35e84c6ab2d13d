"""Identifiers as numbers, by name, by a type of the model that is used twice, and one without zeros."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package, PrimitiveType

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("cprNummer", "Integer"),
                        Attribute("postnr", "Heltalskode"),
                        Attribute("CVRnummer", "Decimal"),
                        Attribute("ejer", "Personnummer"),
                        Attribute("part", "Personnummer"),
                    ],
                ),
                PrimitiveType("Personnummer", parents=["Heltalskode"]),
                PrimitiveType("Heltalskode", parents=["Integer"]),
                PrimitiveType("Integer"),
            ],
        )
    ],
)
