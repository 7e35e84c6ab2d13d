"""A code list as a special kind of another."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "faggrupper",
    [
        Package(
            "Faggrupper",
            [
                Enumeration("Faggruppe", literals=[Literal("læge")], stereotypes=("CodeList",)),
                Enumeration(
                    "Lægekonsulent",
                    literals=[Literal("speciallæge")],
                    stereotypes=("CodeList",),
                    parents=["Faggruppe"],
                ),
            ],
        )
    ],
)
