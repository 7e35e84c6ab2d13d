"""Tags of version 1 on the model, a class and its attribute."""

from tests.authoring.ea_xmi import Attribute, Class
from tests.lint.grunddata_words import register

MODEL = register(
    Class(
        "Bevilling",
        [Attribute("beløb", "Decimal", stereotypes=("DKEgenskab",), tags={"lovgrundlag": "§ 52"})],
        stereotypes=("DKObjekttype",),
        tags={"lovgrundlag": "Serviceloven"},
    ),
    registermyndighed="Kommunen",
)
