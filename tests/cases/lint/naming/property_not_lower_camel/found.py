"""A capital, an underscore, and a role with a capital."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        Attribute("Fornavn", "CharacterString"),
                        Attribute("kommune_kode", "CharacterString"),
                        Attribute("efternavn", "CharacterString"),
                    ],
                ),
                Class("Bolig"),
                Association(
                    "",
                    source=End("", of="Borger"),
                    target=End("NuværendeBolig", of="Bolig", multiplicity="0..1"),
                ),
            ],
        )
    ],
)
