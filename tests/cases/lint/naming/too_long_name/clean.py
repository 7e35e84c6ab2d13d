"""A long name that fits, and a value that is no column."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "bygninger",
    [
        Package(
            "Bygninger",
            [
                Class(
                    "Bygning", [Attribute("datoForTilladelseTilAlternativBortskaffelse", "Date")]
                ),
                Class(
                    "Tagtype",
                    [
                        Attribute(
                            "andetMaterialeSomIkkeFremgårAfListenOgDerforSkalBeskrivesMedOrdHerunder"
                        )
                    ],
                    stereotypes=("CodeList",),
                ),
            ],
        )
    ],
)
