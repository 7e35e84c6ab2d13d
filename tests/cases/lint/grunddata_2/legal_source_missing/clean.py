"""Laws and sources on all but a value, which has them from its list."""

from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal
from tests.lint.grunddata_words import register, said

MODEL = register(
    Class(
        "Bevilling",
        [Attribute("beløb", "Decimal", **said("beløb"))],
        **said("Bevilling", "DKObjekttype"),
    ),
    Enumeration(
        "Status",
        literals=[Literal("bevilget", **said("bevilget", "DKEnumværdi", source=""))],
        **said("Status", "DKEnumeration"),
    ),
)
