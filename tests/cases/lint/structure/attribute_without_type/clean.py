"""An attribute with a type; the values of a code list that is drawn as a class need none."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "typer",
    [
        Package(
            "Typer",
            [
                Class("Bygning", [Attribute("opførelsesår", "Integer")]),
                Class("Tagtype", [Attribute("tegl"), Attribute("strå")], stereotypes=("CodeList",)),
            ],
        )
    ],
)
