"""A model that says everything, one that says it with the tags of profile 2.0, and a package that is no model."""

from tests.authoring.ea_xmi import Class, Model, Package
from tests.lint.fda_words import METADATA

OLDER = {"label (da)": "Fravær", "comment (da)": "Om fravær."} | {
    name: value for name, value in METADATA.items() if "(da)" not in name
}
MODEL = Model(
    "fravær",
    [
        Package("Fravær", [Class("Sag")], stereotypes=("LogicalDataModel",), tags=METADATA),
        Package("Ældre", [Class("Svar")], stereotypes=("ConceptModel",), tags=OLDER),
        Package("Tegninger"),
    ],
)
