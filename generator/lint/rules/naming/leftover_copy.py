"""A name says that the element is a copy, a backup or on its way out.

Why: What was kept "for now" is generated, documented and delivered like everything else.
Example: `Copy of Borger`; `Adresse_old`; `Ydelse kopi`.
Instead: Remove it, or give it the name of what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier, External, Kind, Package

_LEFT = re.compile(
    r"(?:copy|kopi|kopie|kopia)[ _](?:of|af|van|av)[ _].*"
    r"|.*[ _\-(](?:copy|kopi|kopie|backup|bak|old|gammel|slettes|udgår|obsolete|deprecated)\)?[ _]?\d*"
    r"|(?:zz|xx)[zx]*[ _].*",
    re.IGNORECASE | re.DOTALL,
)


def _check(one: Classifier | Attribute | Package, review: Review) -> Iterator[Finding]:
    if isinstance(one, External) or isinstance(one, Classifier) and one.kind is Kind.OTHER:
        return
    if isinstance(one, Attribute) and review.is_value_list_item(one):
        return
    if _LEFT.fullmatch(one.name):
        yield Finding(
            f"The name of {one.qualified_name} says that it is a copy or on its way out.",
            "Remove it, or give it the name of what it is.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Classifier, Attribute, Package), check=_check)
