"""Codes of one length, a hierarchy whose levels have lengths of their own, and a zero among numbers."""

from tests.authoring.ea_xmi import Enumeration, Literal, Model, Package

MODEL = Model(
    "kommuner",
    [
        Package(
            "Kommuner",
            [
                Enumeration(
                    "Kommune",
                    literals=[Literal("København", code="0101"), Literal("Thisted", code="1081")],
                ),
                Enumeration(
                    "Kontoart",
                    literals=[
                        Literal("løn", code="01"),
                        Literal("månedsløn", code="0101"),
                        Literal("øvrige", code="9"),
                    ],
                ),
                Enumeration(
                    "Plejebehov", literals=[Literal("intet", code="0"), Literal("stort", code="10")]
                ),
            ],
        )
    ],
)
