"""An attribute whose term is empty."""

from tests.authoring.ea_xmi import Attribute, Class
from tests.lint.grunddata_words import register, said

MODEL = register(
    Class(
        "Bevilling",
        [Attribute("beløb", "Decimal", **said("beløb", **{"prefLabel (da)": ""}))],
        **said("Bevilling", "DKObjekttype"),
    ),
)
