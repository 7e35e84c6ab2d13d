"""Definitions in a tag and in the notes; values of a list that is drawn as a class, and qualifiers."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "løn",
    [
        Package(
            "Løn",
            [
                Class(
                    "Lønseddel",
                    [
                        Attribute("beløb", "Decimal", da="udbetalt efter skat"),
                        Attribute("dato", "Date", notes="Dagen for udbetaling."),
                    ],
                    da="opgørelse af løn",
                ),
                Class(
                    "Lønart",
                    [Attribute("tillæg"), Attribute("grundløn")],
                    stereotypes=("CodeList",),
                    da="slags løn",
                ),
                Association(
                    "",
                    source=End(
                        "lønsedler",
                        of="Lønseddel",
                        qualifiers=[Attribute("måned", "Integer")],
                        da="dem fra i år",
                    ),
                    target=End("", of="Lønart"),
                ),
            ],
        ),
    ],
)
