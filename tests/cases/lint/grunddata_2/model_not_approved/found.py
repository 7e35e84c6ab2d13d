"""A model that somebody approved who approves no models, one that nobody approved, and one that is not approved."""

from tests.authoring.ea_xmi import Model, Package

TAGS = {"approvalStatus": "approved", "approvedBy": "Kommunen"}
MODEL = Model(
    "ydelse",
    [
        Package("Ydelse", stereotypes=("DKDomænemodel",), tags=TAGS),
        Package("Klage", stereotypes=("DKDomænemodel",), tags=TAGS | {"approvedBy": ""}),
        Package("Sag", stereotypes=("DKDomænemodel",), tags={"approvalStatus": "på vej"}),
    ],
)
