"""A property of the codes among the values of one list, and two instead of values in another."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class(
                    "Fraværsårsag",
                    [Attribute("sygdom"), Attribute("beskrivelse", "CharacterString")],
                    stereotypes=("CodeList",),
                ),
                Class(
                    "Land",
                    [Attribute("kode", "CharacterString"), Attribute("navn", "CharacterString")],
                    stereotypes=("CodeList",),
                ),
            ],
        )
    ],
)
