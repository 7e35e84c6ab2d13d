"""With an address; and a list that says nothing."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Enumeration(
                    "Stillingskode",
                    stereotypes=("CodeList",),
                    literals=[Literal("leder")],
                    tags={"extensibility": "open", "vocabulary": "https://example.org/stilling"},
                )
            ],
        ),
        Package(
            "Andet", [Enumeration("Årsag", stereotypes=("CodeList",), literals=[Literal("barsel")])]
        ),
    ],
)
