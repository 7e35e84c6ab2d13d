"""A profile makes a part a resource of its own."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class("Person", [Attribute("navn", "CharacterString", is_id=True)]),
                Class("Job", [Attribute("titel", "CharacterString")]),
                Association(
                    "",
                    End("", of="Person", multiplicity="1", aggregation="composite"),
                    End("job", of="Job", multiplicity="0..*", navigable=True),
                ),
            ],
        )
    ],
)
SHOWS = ("api", "schema")
