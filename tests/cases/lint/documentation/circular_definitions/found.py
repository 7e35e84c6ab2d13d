"""Two that say each other, and three in a ring, one of them by its term."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "ansættelser",
    [
        Package(
            "Ansættelser",
            [
                Class("Ansættelse", da="et arbejdsforhold"),
                Class("Arbejdsforhold", da="Ansættelsen."),
                Class("Borger", da="en indbygger"),
                Class("Indbygger", da="en person"),
                Class(
                    "Person",
                    da="borger i kommunen",
                    tags={"prefLabel (da)": "person"},
                    en="the citizen",
                ),
                Class("Citizen", da="borger"),
            ],
        )
    ],
)
