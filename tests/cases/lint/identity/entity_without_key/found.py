"""Two classes without a key among four; one of them has an attribute that looks like it."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

KEY = Attribute("nummer", "CharacterString", is_id=True)
MODEL = Model(
    "ydelse",
    [
        Package("Sager", [Class("Sag", [KEY]), Class("Afgørelse", [Attribute("dato", "Date")])]),
        Package(
            "Ydelser",
            [
                Class("Ydelse", [KEY]),
                Class("Person", [KEY]),
                Class("Bevilling", [Attribute("id", "CharacterString")]),
            ],
        ),
    ],
)
