"""Names in other words, by word order, by bending, and with the class's name."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "ansættelser",
    [
        Package(
            "Ansættelser",
            [
                Class(
                    "Ansættelse",
                    [
                        Attribute("startdato", "Date", da="startdato for ansættelsen"),
                        Attribute("antalTimer", "Decimal", da="Antal timer."),
                    ],
                    da="en ansættelse",
                ),
                Class("Person", [], da="Personen"),
                Association(
                    "",
                    source=End("", of="Ansættelse"),
                    target=End("leder", of="Person", da="ansættelsens leder"),
                ),
            ],
        )
    ],
)
