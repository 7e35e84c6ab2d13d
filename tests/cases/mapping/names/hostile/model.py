"""A name is data, whatever it holds."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    'x"; DROP TABLE y; --',
                    [
                        Attribute(
                            "{{ 7*7 }}", "CharacterString", "0", "1", tags={"maxLength": "9"}
                        ),
                        Attribute("a'b", "Farve", "0", "1", da="*/ '; DROP TABLE y; --"),
                    ],
                ),
                Enumeration(
                    "Farve",
                    literals=[
                        Literal("'); DROP TABLE y; --"),
                        Literal('"{% x %}"'),
                        Literal("a\\'b"),
                    ],
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "mysql", "schema")
