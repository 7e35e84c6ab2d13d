"""A derived attribute is kept as a read-only column and property."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Vare",
                    [
                        Attribute("antal", "Integer", initial="1"),
                        Attribute("pris", "Integer", is_read_only=True),
                        Attribute("ialt", "Integer", "0", "1", is_derived=True),
                        Attribute("slut", "Boolean", initial="false"),
                        Attribute("kode", "CharacterString", initial="x'y"),
                    ],
                )
            ],
        )
    ],
)
SHOWS = ("sql", "schema")
