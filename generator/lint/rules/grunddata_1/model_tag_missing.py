"""A model does not say whose it is, what it is called or how old it is.

Why: Each domain has one model and one owner. Who finds a file without these cannot know whether it is the newest, or whom to ask.
Example: A package «DKDomænemodel» with empty tags `registermyndighed` and `version`.
Instead: Fill the tags of the package. In Enterprise Architect: select the package, and open Tagged Values.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata_tags import FIRST, missing, sources
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package


def _check(package: Package, review: Review) -> Iterator[Finding]:
    return missing(package, FIRST, review)


RULE = Rule(severity=Severity.WARNING, on=(Package,), check=_check, sources=sources(FIRST))
