"""Addresses that stand twice: of two classes of another vocabulary, of an attribute and a role of the model's own,
and of two values."""

from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    End,
    Enumeration,
    Literal,
    Model,
    Package,
)

OWN = "https://data.gov.dk/model/core/sag/"
MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag", [Attribute("deltager", "CharacterString", tags={"URI": OWN + "part"})]
                ),
                Class("Person", tags={"URI": "http://xmlns.com/foaf/0.1/Person"}),
                Class("Borger", tags={"URI": "http://xmlns.com/foaf/0.1/Person"}),
                Association(
                    "",
                    End("", "Sag", "1"),
                    End("part", "Person", "0..*", tags={"URI": OWN + "part"}),
                ),
                Enumeration(
                    "Fase",
                    literals=[
                        Literal("start", tags={"URI": OWN + "fase"}),
                        Literal("slut", tags={"URI": OWN + "fase"}),
                    ],
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags={"namespace": OWN},
        )
    ],
)
