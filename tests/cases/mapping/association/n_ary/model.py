"""Three at one line are a table with three keys."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Læge", [Attribute("navn", "CharacterString")]),
                Class("Patient", []),
                Class("Sted", []),
                Association(
                    "konsultation",
                    End("læge", of="Læge", multiplicity="1"),
                    End("patient", of="Patient", multiplicity="0..*"),
                    [End("sted", of="Sted", multiplicity="0..1")],
                ),
            ],
        )
    ],
)
