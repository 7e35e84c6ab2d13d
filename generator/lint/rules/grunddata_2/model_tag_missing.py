"""A model does not say what it is, whose it is or how old it is.

Why: Catalogues and the data distributor are fed from these tags: which version, whose, about what, by which law.
Example: A package «DKDomænemodel» with a version, and empty tags for title, owner and theme.
Instead: Fill the tags of the package. In Enterprise Architect: select the package, and open Tagged Values. They may wait
until the model is released.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata_tags import SECOND, missing, sources
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package


def _check(package: Package, review: Review) -> Iterator[Finding]:
    return missing(package, SECOND, review)


RULE = Rule(severity=Severity.WARNING, on=(Package,), check=_check, sources=sources(SECOND))
