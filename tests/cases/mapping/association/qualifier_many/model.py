"""Many and many by a qualifier: the link table's key is the qualified object and the qualifier."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Bank", []),
                Class("Person", []),
                Association(
                    "kunde i",
                    End(
                        "bank",
                        of="Bank",
                        multiplicity="0..*",
                        qualifiers=[Attribute("nummer", "Integer")],
                    ),
                    End("kunde", of="Person", multiplicity="0..1"),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "rules")
