"""A name, a direction and a role; and a line in a package that is no model."""

from tests.authoring.ea_xmi import Association, Class, End, Model, Package

MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            [
                Class("Borger"),
                Association(
                    "forsørges af",
                    source=End("", of="Borger"),
                    target=End("forsørger", of="Borger", navigable=True),
                ),
            ],
            stereotypes=("DKDomænemodel",),
        ),
        Package(
            "Skitser",
            [Association("", source=End("", of="Borger"), target=End("", of="Borger"))],
        ),
    ],
)
