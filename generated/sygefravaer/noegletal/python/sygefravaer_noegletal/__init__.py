"""Sygefraværsdata, version 0.1.0, profile noegletal
Pydantic models of its documents, and its rules.
Made by modelmill from the model; change the model or the profile, not this file.

    delivery = load(text)
    for violation in validate(delivery):
        print(violation.rule, violation.path, violation.message_en)
"""

from .models import Delivery, Noegletal, Periode
from .rules import load, refusals, validate
from .verdicts import Verdict, Violation

__version__ = "0.1.0"

__all__ = [
    "Delivery",
    "Noegletal",
    "Periode",
    "Verdict",
    "Violation",
    "load",
    "refusals",
    "validate",
]
