"""A value of each form that is written in another."""

from tests.lint.grunddata_words import register

MODEL = register(
    language="dansk",
    modelScope="core model",
    namespace="https://www.kommunen.dk/ydelse",
    theme="Sociale ydelser",
    modified="31-01-2025",
    versionInfo="2.1 udkast",
    modelStatus="developement",
    legalSource="Serviceloven § 52",
)
