"""The name of a package and its status disagree about whether the model is a draft.

Why: People see the name and programs the status. A draft that is taken for valid is built.
Example: The package `Personale Utkast` with `SOSI_modellstatus` = gyldig.
Instead: Remove "Utkast" from the name when the model becomes valid, or change the status.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package
from generator.model.words import words

_DRAFTS = ("utkast", "utkastogskjult", "foreslått")


def _check(package: Package, review: Review) -> Iterator[Finding]:
    status = review.tag(package, "SOSI_modellstatus") or ""
    is_called_so = "utkast" in (word.lower() for word in words(package.name))
    if status and is_called_so and status.lower() not in _DRAFTS:
        yield Finding(
            f"{package.qualified_name} is a draft by its name, and {status} by its SOSI_modellstatus.",
            'Remove "Utkast" from the name, or change the status.',
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Package,),
    check=_check,
    sources=("SOSI-krav/SOSI-modellregister/applikasjonsskjema/standard/pakkenavn/utkast",),
)
