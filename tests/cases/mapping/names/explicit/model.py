"""A profile names single elements, in each target its own."""

from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    DataType,
    End,
    Enumeration,
    Literal,
    Model,
    Package,
)

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Person",
                    [
                        Attribute("cprNummer", "CharacterString", tags={"maxLength": "10"}),
                        Attribute("adresse", "Adresse", "0", "1"),
                    ],
                ),
                DataType("Adresse", [Attribute("vejnavn", "CharacterString")]),
                Enumeration("Køn", literals=[Literal("k")]),
                Class("Job", []),
                Association(
                    "",
                    End("", of="Job", multiplicity="0..*"),
                    End("ansat", of="Person", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
