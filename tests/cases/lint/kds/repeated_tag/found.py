"""Two definitions in one tag."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package, write

MODEL = Model(
    "personale",
    [
        Package(
            "Personale",
            [
                Class(
                    "Ansat",
                    [Attribute("navn", "CharacterString")],
                    tags={
                        "definition": "person i kommunens tjeneste",
                        "definitio2": "person med løn",
                    },
                )
            ],
        ),
    ],
)

EXPORT = write(MODEL).decode().replace("definitio2", "definition")
