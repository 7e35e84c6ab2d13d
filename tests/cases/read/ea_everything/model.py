"""One of each thing that Enterprise Architect exports, as the test author writes it in every form."""

from tests.authoring.ea_xmi import (
    Association,
    AssociationClass,
    Attribute,
    Box,
    Class,
    Constraint,
    DataType,
    Dependency,
    Diagram,
    End,
    Enumeration,
    GeneralizationSet,
    Interface,
    Literal,
    Model,
    Package,
    PrimitiveType,
)

_borrower = Class(
    "Låner",
    [
        Attribute("lånernummer", "CharacterString", is_id=True, da="Nummeret på lånerkortet."),
        Attribute("navn", "xsd:string", "1", "*", is_ordered=True, is_unique=False),
        Attribute("gæld", "Beløb", "0", "1", is_derived=True, is_read_only=True),
        Attribute("status", "Lånerstatus", initial="aktiv"),
        Attribute("adresse", "Adresse", "0", "numAddresses"),
    ],
    parents=("Part",),
    da="En person, der må låne.",
    en="A person who may borrow.",
    notes="Kun <b>voksne</b> &amp; børn over 7.",
    stereotypes=("DKObjekttype",),
    tags={"prefLabel (da)": "låner", "historikmodel": "bitemporalitet"},
    constraints=[Constraint("harNavn", "inv: self.navn->notEmpty()")],
)

MODEL = Model(
    "bibliotek",
    [
        Package(
            "Bibliotek",
            [
                Class("Part", is_abstract=True),
                _borrower,
                Class("Eksemplar", [Attribute("placering", "GM_Point", "0", "1")]),
                DataType("Adresse", [Attribute("vej", "CharacterString")]),
                DataType("Valg", [Attribute("a", "Integer")], stereotypes=("Union",)),
                Interface("Søgbar"),
                PrimitiveType("Beløb", tags={"baseType": "Decimal"}),
                Enumeration(
                    "Lånerstatus",
                    literals=[
                        Literal("aktiv", "1", da="Må låne."),
                        Literal("spærret", "02"),
                        Literal("ukendt"),
                    ],
                ),
                Enumeration("Materialetype", stereotypes=("DKKodeliste",)),
                Association(
                    "ejer",
                    End("ejer", "Låner", "1", aggregation="composite"),
                    End("taske", "Eksemplar", "0..*", navigable=True, stereotypes=("DKEgenskab",)),
                ),
                Association("", End("", "Låner"), End("nabo", "Låner", "*", aggregation="shared")),
                Association(
                    "reol",
                    End(
                        "reol",
                        "Part",
                        "1",
                        qualifiers=[Attribute("hylde", "Integer")],
                    ),
                    End("bog", "Eksemplar", "0..1", navigable=True),
                ),
                Association(
                    "anbefaling",
                    End("fra", "Låner", "1"),
                    End("til", "Låner", "*"),
                    [End("af", "Eksemplar", "1")],
                ),
                AssociationClass(
                    "Lån",
                    [Attribute("fraDato", "Date")],
                    source=End("låner", "Låner", "1"),
                    target=End("eksemplar", "Eksemplar", "0..3"),
                ),
                GeneralizationSet("arter", "Part", ["Låner"], is_covering=True, is_disjoint=True),
                Dependency("bruger", "Låner", "Søgbar"),
            ],
            [
                Diagram(
                    "Oversigt",
                    {"Låner": Box(10, 20, 100, 80), "Eksemplar": Box(300, 20, 100, 80)},
                )
            ],
        )
    ],
    stubs=("GM_Point",),
)
