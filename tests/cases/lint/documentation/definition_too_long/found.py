"""A definition of 88 words."""

from tests.authoring.ea_xmi import Class, Model, Package

MODEL = Model(
    "ydelser",
    [Package("Ydelser", [Class("Ydelse", da="ord som siger noget nyt hver eneste gang " * 11)])],
)
