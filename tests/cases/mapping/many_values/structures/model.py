"""Many structures are rows of a child table with a column a part."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Person", [Attribute("periode", "Periode", "0", "*", is_ordered=True)]),
                DataType(
                    "Periode",
                    [
                        Attribute("fra", "Date"),
                        Attribute("til", "Date", "0", "1"),
                        Attribute("aar", "Integer", "0", "*"),
                    ],
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "rules", "schema")
