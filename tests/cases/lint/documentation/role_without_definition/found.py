"""A role that nobody explains."""

from tests.authoring.ea_xmi import Association, Class, End, Model, Package

MODEL = Model(
    "ansættelser",
    [
        Package(
            "Ansættelser",
            [
                Class("Ansættelse", da="arbejdsforhold"),
                Class("Person", da="menneske"),
                Association(
                    "",
                    source=End("", of="Ansættelse"),
                    target=End("leder", of="Person", multiplicity="0..1"),
                ),
            ],
        ),
    ],
)
