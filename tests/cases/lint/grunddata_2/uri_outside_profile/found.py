"""An address of the municipality's own."""

from tests.authoring.ea_xmi import Class
from tests.lint.grunddata_words import register, said

MODEL = register(
    Class(
        "Bevilling",
        **said("Bevilling", "DKObjekttype", URI="https://www.kommunen.dk/model/Bevilling"),
    ),
)
