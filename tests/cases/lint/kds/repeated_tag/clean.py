"""The same value twice, and a text in two languages."""

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
                    en="person in the service of the municipality",
                    da="person der arbejder i kommunen",
                    tags={
                        "definition": "person i kommunens tjeneste",
                        "definitio2": "person i kommunens tjeneste",
                    },
                )
            ],
        ),
    ],
)

EXPORT = write(MODEL).decode().replace("definitio2", "definition")
