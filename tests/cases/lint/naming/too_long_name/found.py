"""An attribute whose column no database can hold."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "bygninger",
    [
        Package(
            "Bygninger",
            [
                Class(
                    "Bygning",
                    [
                        Attribute(
                            "datoForTilladelseTilAlternativBortskaffelseEllerAfledningAfSpildevand",
                            "Date",
                        )
                    ],
                )
            ],
        )
    ],
)
