"""A small model of our own that states a rule of every kind, in each of the ways it can be stated."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    Constraint,
    End,
    Enumeration,
    Model,
    Package,
    PrimitiveType,
)

TOML = """[model]
id = "loen"
version = "1.0.0"
title = { da = "Løn" }
export = "model.xmi"
[codelists]
"Stilling" = "stillinger.csv"
[types]
"CPR" = "text"
"CVR" = "text"
"EAN" = "text"
"Sted" = "text"
[profiles.alt]
[profiles.alt.rules]
"Enhed.navn/length" = { severity = "warning", severity-from = "2027-01-01:error", owner = "KL" }
"smallCount" = { message-da = "For få: {antal}, af {andre}.", message-en = "Too few: {antal}." }
[profiles.streng]
extends = "alt"
[profiles.streng.map]
code-list = "check"
"""

CODES = """code,label_da,parent,valid_from,valid_to
A,Alle,,,
A1,Leder,A,2025-01-02,
A11,Chef,A1,2025-01-02,2025-01-04
A2,Lærer,A,,2025-01-03
B,Andre,,,
B1,Gæst,B,2025-01-04,2025-01-05
"""


def optional(name: str, type_: str, **more: object) -> Attribute:
    """A value that may be missing."""
    return Attribute(name, type_, "0", "1", **more)  # type: ignore[arg-type]


def to_one(
    name: str, near: str, role: str, far: str, tags: Mapping[str, str] = MappingProxyType({})
) -> Association:
    """A role that leads to one object, or none."""
    return Association(
        name,
        End(f"{name}Fra", near, "0..*"),
        End(role, far, "0..1", navigable=True, tags=tags),
    )


UNIT = Class(
    "Enhed",
    [
        Attribute(
            "nr", "Integer", tags={"severity": "warning", "severityFrom": "2027-06-01:error"}
        ),
        optional("navn", "CharacterString", tags={"maxLength": "4"}),
        optional("cvr", "CVR"),
        optional("ean", "EAN"),
        optional("sted", "Sted", tags={"identifier": "PNumber"}),
        optional("sor", "CharacterString", stereotypes=["SOR"]),
        optional("kle", "CharacterString", stereotypes=["modelmill::KLE"]),
        optional("aktivFra", "Date"),
        optional("aktivTil", "Date"),
    ],
    tags={"responsibleEntity": "Kommunen", "legalSource": "https://example.org/lov/1"},
)
MONTH = Class(
    "Måned",
    [optional("fra", "Date"), optional("til", "Date"), optional("frist", "Date")],
)
REPORT = Class(
    "Indberetning",
    [optional("år", "Integer")],
    stereotypes=["modelmill::complete"],
    tags={
        "unit": "enhed",
        "calendar": "måned",
        "due": "frist",
        "unitFrom": "aktivFra",
        "unitTo": "aktivTil",
        "periodFrom": "fra",
        "periodTo": "til",
        "complete": "unit=enhed; calendar=år; ruleId=hvertÅr",
        "key": "properties=enhed, år; nulls=equal; message_da=To for samme år.",
    },
)
CITIZEN = Class("Borger", [optional("cpr", "CPR"), optional("kendtSom", "CharacterString")])
JOB = Class(
    "Ansættelse",
    [
        optional("cprNummer", "CPR", tags={"source": "Borger.cpr", "check": "deferred"}),
        optional("start", "Date"),
        optional("slut", "Date"),
        optional("stilling", "Stilling", tags={"validityDate": "start", "subsumedBy": "A1, B"}),
        optional("rang", "Stilling", tags={"subsumedBy": "A", "subsumption": "below"}),
        optional(
            "blad",
            "CharacterString",
            tags={"subsumedBy": "A", "subsumption": "leaf", "vocabulary": "Stilling"},
        ),
        optional(
            "timer",
            "Decimal",
            stereotypes=["plausible"],
            tags={
                "min": "0.5",
                "max": "37",
                "basis": "overenskomst",
                "severityFrom": "2028-01-01:error",
            },
        ),
        optional("fødsel", "Date", tags={"plausible": "max=2025-01-03"}),
    ],
    stereotypes=["noOverlap", "noGap"],
    tags={
        "owner": "borger",
        "start": "start",
        "end": "slut",
        "bounds": "[]",
        "order": "start <= slut",
        "publication": "quasiIdentifiers = borger, stilling; k = 2",
    },
    constraints=[
        Constraint("S-08", "owner = borger, stilling; start = start; end = slut", "noOverlap"),
        Constraint("S-12", "owner = stilling; start = start; end = slut", "noGap"),
        Constraint("L-08", "start < slut; missing = fail", "order"),
        Constraint("L-09", "{fødsel <= start; missing = undetermined; severity = note}", "order"),
        Constraint("L-05", "properties = borger, start, stilling", "key"),
    ],
)
BONUS = Class(
    "Tillæg",
    [optional("ophør", "Date"), optional("antal", "Integer")],
    parents=["Ansættelse"],
    stereotypes=["publication"],
    tags={"count": "antal", "k": "5", "order": "start <= ophør"},
    constraints=[
        Constraint("T-01", "owner = borger; start = start; end = ophør", "noOverlap"),
        Constraint("T-02", "properties = antal, stilling; nulls = equal", "key"),
        Constraint("T-03", "owner = borger; start = start; end = ophør; bounds = []", "noGap"),
    ],
)
VERSION = Class(
    "Version",
    [
        optional("sag", "CharacterString"),
        optional("gyldigFra", "Date"),
        optional("gyldigTil", "Date"),
        optional("kendtFra", "DateTime"),
        optional("kendtTil", "DateTime"),
    ],
    stereotypes=["bitemporal"],
    tags={
        "owner": "sag",
        "validFrom": "gyldigFra",
        "validTo": "gyldigTil",
        "registeredFrom": "kendtFra",
        "registeredTo": "kendtTil",
    },
)

MODEL = Model(
    "loen",
    [
        Package(
            "Løn",
            [
                UNIT,
                MONTH,
                REPORT,
                CITIZEN,
                JOB,
                BONUS,
                VERSION,
                PrimitiveType("CPR", stereotypes=["CPR"]),
                PrimitiveType("CVR", stereotypes=["CVR"]),
                PrimitiveType("EAN", stereotypes=["EAN"]),
                PrimitiveType("Sted"),
                Enumeration("Stilling", stereotypes=["CodeList"]),
                to_one(
                    "hører",
                    "Indberetning",
                    "enhed",
                    "Enhed",
                    tags={"source": "enheder.csv", "check": "deferred"},
                ),
                to_one("gælder", "Indberetning", "måned", "Måned"),
                to_one("har", "Ansættelse", "borger", "Borger"),
            ],
            tags={"hjemmel": "https://example.org/lov/2"},
        )
    ],
)
