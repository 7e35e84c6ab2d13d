"""A chain that ends, a class that names another among other words, and one that names itself."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "ansættelser",
    [
        Package(
            "Ansættelser",
            [
                Class("Ansættelse", da="et arbejdsforhold"),
                Class("Arbejdsforhold", da="aftale om en ansættelse med løn"),
                Class("Borger", da="en borger"),
                Class("Indbygger", da="en borger"),
            ],
        )
    ],
)
