"""A composition in a core model."""

from tests.authoring.ea_xmi import Association, Class, End, Model, Package

MODEL = Model(
    "fravær",
    [
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
            tags={"modelScope": "core model"},
        )
    ],
)
