"""Sygefraværsdata, version 0.1.0, profile registrering
Pydantic models of its documents, and its rules.
Made by modelmill from the model; change the model or the profile, not this file.

    delivery = load(text)
    for violation in validate(delivery):
        print(violation.rule, violation.path, violation.message_en)

Rules that are not checked here:

it is no OCL: ", feriefridage og ov" cannot stand here (1):
    MuligArbejdstid/S-06

it is no OCL: ", personer uden tilh" cannot stand here (1):
    Ansættelsesforhold/S-05

it is no OCL: "; mangler, når slutd" cannot stand here (1):
    Fraværsperiode/kalenderdageUdledt

it is no OCL: "er sand, når periode" cannot stand here (1):
    FraværIOptællingsår/S-03

it is no OCL: "fravær med løn tælle" cannot stand here (1):
    Fraværsperiode/S-01

it is no OCL: "fraværstimer, regnes" cannot stand here (1):
    Fraværsperiode/S-04

it is no OCL: "regnes kun med i det" cannot stand here (1):
    FraværIOptællingsår/S-02

no attribute of the profile has the type Periode (1):
    Periode/periodeErOrdnet

the profile has no "fraværsdagsværk" here (1):
    FraværIOptællingsår/dagsværkUdledt

the profile has no "kalenderdage" here (1):
    Fraværsperiode/S-07b

the profile has no "overenskomstområde" here (1):
    Ansættelsesforhold/L-01
"""

from .models import (
    Ansaettelsesforhold,
    AnsaettelsesforholdReference,
    Ansaettelsesmyndighed,
    AnsaettelsesmyndighedReference,
    Delivery,
    FravaerIOptaellingsaar,
    Fravaersperiode,
    FravaersperiodeReference,
    MuligArbejdstid,
    Optaellingsaar,
    Periode,
    Person,
    PersonReference,
)
from .rules import load, refusals, validate
from .verdicts import Verdict, Violation

__version__ = "0.1.0"

__all__ = [
    "Ansaettelsesforhold",
    "AnsaettelsesforholdReference",
    "Ansaettelsesmyndighed",
    "AnsaettelsesmyndighedReference",
    "Delivery",
    "FravaerIOptaellingsaar",
    "Fravaersperiode",
    "FravaersperiodeReference",
    "MuligArbejdstid",
    "Optaellingsaar",
    "Periode",
    "Person",
    "PersonReference",
    "Verdict",
    "Violation",
    "load",
    "refusals",
    "validate",
]
