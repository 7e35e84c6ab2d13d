"""Keys of a date together with a number, of a code list, of a text; a date in a subclass, beside the inherited key; and a date that is no key."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "sag",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("dato", "Date", is_id=True),
                        Attribute("nummer", "Integer", is_id=True),
                    ],
                ),
                Class(
                    "Kommune",
                    [Attribute("kode", "Kommunekode", is_id=True), Attribute("oprettet", "Date")],
                ),
                Enumeration("Kommunekode", literals=[Literal("0101")], stereotypes=["CodeList"]),
                Class("Besked", [Attribute("emne", "CharacterString", is_id=True)]),
                Class("Svar", [Attribute("dato", "Date", is_id=True)], parents=["Besked"]),
            ],
        )
    ],
)
