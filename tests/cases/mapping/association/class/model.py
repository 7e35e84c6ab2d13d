"""An association class is a table with the keys of both ends; a pair is linked once."""

from tests.authoring.ea_xmi import AssociationClass, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Person", [Attribute("navn", "CharacterString")]),
                Class("Firma", [Attribute("navn", "CharacterString")]),
                AssociationClass(
                    "Job",
                    [Attribute("løn", "Integer")],
                    source=End("ansat", of="Person", multiplicity="0..*"),
                    target=End("arbejdsgiver", of="Firma", multiplicity="0..*"),
                ),
            ],
        )
    ],
)
