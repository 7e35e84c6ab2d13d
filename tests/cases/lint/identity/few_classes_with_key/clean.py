"""Most classes have a key; the others are abstract, parts, without attributes, values, or told apart by a qualifier."""

from tests.authoring.ea_xmi import Association, Attribute, Class, DataType, End, Model, Package

MODEL = Model(
    "omsorg",
    [
        Package(
            "Omsorg",
            [
                Class("Borger", [Attribute("uuid", "UUID", is_id=True)]),
                Class("Aktør", [Attribute("navn", "CharacterString")], is_abstract=True),
                Class("Linje", [Attribute("beløb", "Decimal")]),
                Class("Rykkerlinje", [Attribute("gebyr", "Decimal")], parents=["Linje"]),
                Class("Konto", [Attribute("saldo", "Decimal")]),
                Class("Mærke"),
                DataType("Periode", [Attribute("fra", "Date")]),
                Association(
                    "",
                    End("borger", "Borger", "1", aggregation="composite"),
                    End("linjer", "Linje", "0..*"),
                ),
                Association(
                    "",
                    End("ejer", "Borger", "1", qualifiers=[Attribute("nummer", "CharacterString")]),
                    End("konto", "Konto", "0..1"),
                ),
            ],
        )
    ],
)
