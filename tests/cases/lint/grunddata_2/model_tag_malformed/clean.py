"""Values as the rules have them, and an empty one."""

from tests.authoring.ea_xmi import Package
from tests.lint.grunddata_words import register

MODEL = register(
    Package("Klager", tags={"versionInfo": "2"}),
    modelStatus="Development",
    versionInfo="0.3.0-beta",
    theme="",
)
