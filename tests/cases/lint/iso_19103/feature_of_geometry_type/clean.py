"""A thing has a place, a data type is a kind of one, the standard's own are kinds of each other, and a way to count time is no time."""

from tests.authoring.ea_xmi import Attribute, Class, DataType, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "GM",
            [
                Class("GM_Object", [Attribute("x", "Real")]),
                Class("GM_Point", parents=["GM_Object"]),
                Class("TM_ReferenceSystem", [Attribute("name", "CharacterString")]),
            ],
        ),
        Package(
            "Dagtilbud",
            [
                Class("Daginstitution", [Attribute("sted", "GM_Point")]),
                Class("Afdeling", parents=["Daginstitution"]),
                DataType("Indgang", parents=["GM_Point"]),
                Class("Skoleår", [Attribute("start", "Date")], parents=["TM_ReferenceSystem"]),
            ],
        ),
    ],
)
