"""One address with the same definition in two classes, which one translates; other addresses; and a role whose association says it in other words."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [
                        Attribute(
                            "start", "Date", da="dagen det begynder", en="first day", **said("dag")
                        )
                    ],
                    da="sag",
                    **said("Sag"),
                ),
                Class(
                    "Svar",
                    [Attribute("start", "Date", da="Dagen det begynder.", **said("dag"))],
                    da="svar",
                    **said("Svar"),
                ),
                Association(
                    "",
                    source=End("", of="Sag"),
                    target=End("svar", of="Svar", da="svaret på sagen", **said("svaret")),
                    da="det som besvarer",
                    **said("svaret"),
                ),
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
