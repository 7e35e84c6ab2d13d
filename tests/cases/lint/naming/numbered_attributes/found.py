"""Three telephones, and three areas whose column numbers come first."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "borgere",
    [
        Package(
            "Borgere",
            [
                Class(
                    "Borger",
                    [
                        *(Attribute(f"telefon{number}", "CharacterString") for number in (1, 2, 3)),
                        *(
                            Attribute(f"bol10{number}Areal{number}", "Integer")
                            for number in (1, 2, 3)
                        ),
                    ],
                )
            ],
        )
    ],
)
