"""Values of an enumeration are rows that a foreign key refers to."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Person", [Attribute("status", "Status"), Attribute("farve", "Farve", "0", "1")]
                ),
                Enumeration(
                    "Status",
                    literals=[
                        Literal(
                            "aktiv",
                            code="A",
                            da="er her",
                            tags={"label (da)": "Aktiv", "label (en)": "Active"},
                        ),
                        Literal("afgået", code="X"),
                    ],
                ),
                Enumeration("Farve", literals=[Literal("rød"), Literal("it's")]),
            ],
        )
    ],
)
SHOWS = ("sql", "rules")
