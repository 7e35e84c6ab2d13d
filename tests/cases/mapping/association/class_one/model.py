"""A person has at most one job: the link is unique for the person alone."""

from tests.authoring.ea_xmi import AssociationClass, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Person", []),
                Class("Firma", []),
                AssociationClass(
                    "Job",
                    [Attribute("løn", "Integer")],
                    source=End("ansat", of="Person", multiplicity="1..*"),
                    target=End("arbejdsgiver", of="Firma", multiplicity="0..1"),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "rules")
