"""A class without a law, and its attribute without a law and a source."""

from tests.authoring.ea_xmi import Attribute, Class
from tests.lint.grunddata_words import register, said

MODEL = register(
    Class(
        "Bevilling",
        [Attribute("beløb", "Decimal", **said("beløb", legalSource="", source=""))],
        **said("Bevilling", "DKObjekttype", legalSource=""),
    ),
)
