"""A plain association in a core model, and a composition in an application model and in one that says nothing."""

from tests.authoring.ea_xmi import Association, Class, End, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Kerne",
            [Class("Sag"), Association("", source=End("", of="Sag"), target=End("", of="Sag"))],
            stereotypes=("CoreModel",),
        ),
        Package(
            "Fravær",
            [
                Class("Ansættelse"),
                Class("Periode"),
                Association(
                    "",
                    source=End("", of="Ansættelse", multiplicity="1", aggregation="composite"),
                    target=End("perioder", of="Periode"),
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags={"modelScope": "application model"},
        ),
        Package(
            "Andet",
            [
                Class("Helhed"),
                Class("Del"),
                Association(
                    "",
                    source=End("", of="Helhed", aggregation="composite"),
                    target=End("", of="Del"),
                ),
            ],
            stereotypes=("LogicalDataModel",),
        ),
    ],
)
