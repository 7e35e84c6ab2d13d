"""A thing has a place, a data type is a kind of one, and the standard's own are kinds of each other."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "GM",
            [
                Class("GM_Object", [Attribute("x", "Real")]),
                Class("GM_Point", parents=["GM_Object"]),
            ],
        ),
        Package(
            "Dagtilbud",
            [
                Class("Daginstitution", [Attribute("sted", "GM_Point")]),
                Class("Afdeling", parents=["Daginstitution"]),
                DataType("Indgang", parents=["GM_Point"]),
            ],
        ),
    ],
)
