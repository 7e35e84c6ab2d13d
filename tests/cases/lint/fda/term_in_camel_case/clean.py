"""Terms of several words, with an acronym, with a hyphen, and a product's own name."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package
from tests.lint.fda_words import METADATA, said

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Sag",
                    [
                        Attribute(
                            "startDato",
                            "Date",
                            **said("startDato", **{"prefLabel (da)": "dato for start"}),
                        ),
                        Attribute(
                            "cvr",
                            "CharacterString",
                            **said("cvr", **{"prefLabel (da)": "CVRnummer"}),
                        ),
                        Attribute("pH", "Decimal", **said("pH", **{"prefLabel (da)": "pH"})),
                        Attribute(
                            "nemID",
                            "CharacterString",
                            **said("nemID", **{"prefLabel (da)": "NemID-nummer"}),
                        ),
                    ],
                    **said("Sag"),
                )
            ],
            stereotypes=("LogicalDataModel",),
            tags=METADATA,
        )
    ],
)
