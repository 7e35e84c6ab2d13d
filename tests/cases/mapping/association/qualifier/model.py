"""A bank and a number reach at most one account."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Bank", [Attribute("navn", "CharacterString")]),
                Class("Konto", [Attribute("saldo", "Integer")]),
                Association(
                    "",
                    End(
                        "bank",
                        of="Bank",
                        multiplicity="1",
                        qualifiers=[Attribute("nummer", "Integer")],
                    ),
                    End("konto", of="Konto", multiplicity="0..1", navigable=True),
                ),
            ],
        )
    ],
)
