"""A property of another vocabulary in two classes, an association with the address of its role, one class of
another vocabulary in two packages, and elements whose addresses differ."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

OWN = "https://data.gov.dk/model/core/sag/"
LABEL = Attribute(
    "skos:prefLabel",
    "CharacterString",
    tags={"URI": "http://www.w3.org/2004/02/skos/core#prefLabel"},
)
PERSON = Class("Person", tags={"URI": "http://xmlns.com/foaf/0.1/Person"})
MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class("Sag", [LABEL], tags={"URI": OWN + "Sag"}),
                Class("Klage", [LABEL], tags={"URI": OWN + "Klage"}),
                PERSON,
                Package("Kontakt", [PERSON]),
                Association(
                    "",
                    End("klage", "Klage", "1", tags={"URI": OWN + "part"}),
                    End("sag", "Sag", "1"),
                    tags={"URI": OWN + "part"},
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags={"namespace": OWN},
        )
    ],
)
