"""A role that is explained, one whose association is, and an end without a role."""

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
                    target=End("leder", of="Person", da="den der godkender fravær"),
                ),
                Association(
                    "har",
                    source=End("", of="Ansættelse"),
                    target=End("ansat", of="Person"),
                    da="hvem der arbejder",
                ),
            ],
        ),
    ],
)
