"""Another word for the same thing."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "ydelser",
    [
        Package(
            "Ydelser", [Class("Ydelse", [Attribute("sum", "Decimal", da="Beløb.")], da="tilskud")]
        )
    ],
)
