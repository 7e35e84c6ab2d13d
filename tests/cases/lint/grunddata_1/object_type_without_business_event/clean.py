"""An object type that tells all three, however they are spelt."""

from tests.authoring.ea_xmi import Attribute
from tests.lint.grunddata_words import object_type, register

MODEL = register(
    object_type(
        "Bevilling",
        Attribute("forretningshaendelse", "CharacterString"),
        Attribute("forretningsområde", "CharacterString"),
        Attribute("Forretningsproces", "CharacterString"),
    )
)
