"""The status of a model is none of the words that the register of models knows.

Why: The register shows, hides and replaces models by this word.
Example: The tag `SOSI_modellstatus` = "ferdig".
Instead: Write utkast, utkastOgSkjult, foreslått, gyldig, erstattet, tilbaketrukket or ugyldig.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package
from generator.model.near import did_you_mean

_WORDS = (
    "utkast",
    "utkastOgSkjult",
    "foreslått",
    "gyldig",
    "erstattet",
    "tilbaketrukket",
    "ugyldig",
)


def _check(package: Package, review: Review) -> Iterator[Finding]:
    word = review.tag(package, "SOSI_modellstatus") or ""
    if word and word not in _WORDS:
        yield Finding(
            f'The SOSI_modellstatus of {package.qualified_name} is "{word}", which the register does not know.',
            did_you_mean(word, _WORDS, f"Write one of {', '.join(_WORDS)}."),
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Package,),
    check=_check,
    sources=("SOSI-krav/SOSI-modellregister/applikasjonsskjema/status",),
)
