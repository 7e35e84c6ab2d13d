"""Values in the model, an address, a vocabulary of others, and a list whose values stand in the lists below it."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Enumeration("Livscyklus", literals=[Literal("aktiv")]),
                Enumeration(
                    "Kommune",
                    stereotypes=("CodeList",),
                    tags={"vokabularium": "https://example.org/kommuner"},
                ),
                Enumeration("at-voc:country"),
                Class("Tagtype", [Attribute("tegl")], stereotypes=("CodeList",)),
                Enumeration("Faggruppe"),
                Enumeration(
                    "Plejefaggruppe", literals=[Literal("sygeplejerske")], parents=["Faggruppe"]
                ),
                Class("Medarbejder"),
            ],
        )
    ],
)
