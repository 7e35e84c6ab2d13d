"""A subclass's schema is its superclass's and its own; unknown properties stay refused."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Part", [Attribute("navn", "CharacterString")], is_abstract=True),
                Class("Person", [Attribute("fødselsdag", "Date")], parents=["Part"]),
                Class("Firma", [Attribute("cvr", "Integer", "0", "1")], parents=["Part"]),
                Class("Sag", [Attribute("titel", "CharacterString")]),
                Association(
                    "",
                    End("", of="Sag", multiplicity="0..*"),
                    End("ejer", of="Part", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("schema",)
