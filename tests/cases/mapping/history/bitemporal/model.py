"""What was known when of what held when: versions overlap only where both periods do."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Stilling",
                    [
                        Attribute("nummer", "Integer", is_id=True),
                        Attribute("titel", "CharacterString"),
                    ],
                    stereotypes=["bitemporal"],
                ),
                Class("Enhed", [Attribute("navn", "CharacterString")]),
                Association(
                    "",
                    End("", of="Stilling", multiplicity="0..*"),
                    End("enhed", of="Enhed", multiplicity="1", navigable=True),
                ),
            ],
        )
    ],
)
