"""Names with codes; codes of letters; and a single pair, which proves nothing."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "kommuner",
    [
        Package(
            "Kommuner",
            [
                Enumeration(
                    "Kommune",
                    literals=[
                        Literal("København", code="0101"),
                        Literal("Frederiksberg", code="0147"),
                    ],
                ),
                Enumeration(
                    "Lønklasse", literals=[Literal("1", code="L1"), Literal("2", code="L2")]
                ),
                Enumeration("Version", literals=[Literal("1.0", code="første")]),
            ],
        )
    ],
)
