"""A list whose codes are text says so by its superclass; classes may have superclasses."""

from tests.authoring.ea_xmi import Class, Enumeration, Literal, Model, Package, PrimitiveType

MODEL = Model(
    "faggrupper",
    [
        Package(
            "Faggrupper",
            [
                PrimitiveType("CharacterString"),
                Enumeration("Faggruppe", literals=[Literal("læge")], parents=["CharacterString"]),
                Class("Person"),
                Class("Medarbejder", parents=["Person"]),
            ],
        )
    ],
)
