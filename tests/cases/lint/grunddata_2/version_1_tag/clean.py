"""An empty tag of version 1, and tags of that name on what carries no stereotype of the profile."""

from tests.authoring.ea_xmi import Class
from tests.lint.grunddata_words import register

MODEL = register(
    Class("Bevilling", stereotypes=("DKObjekttype",), tags={"lovgrundlag": ""}),
    Class("Skitse", tags={"note": "Kun en skitse", "status": "Ide"}),
)
