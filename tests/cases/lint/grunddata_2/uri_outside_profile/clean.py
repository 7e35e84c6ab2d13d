"""An address of application models, an empty one, and one on what carries no stereotype of the profile."""

from tests.authoring.ea_xmi import Class
from tests.lint.grunddata_words import register, said

MODEL = register(
    Class("Bevilling", **said("Bevilling", "DKObjekttype")),
    Class("Sag", **said("Sag", "DKObjekttype", URI="")),
    Class("Agent", tags={"URI": "http://xmlns.com/foaf/0.1/Agent"}),
)
