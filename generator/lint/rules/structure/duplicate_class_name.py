"""Two classes in different packages have the same name, or names that become the same.

Why: Tables and schemas stand in one list, where æ is written ae and capitals do not count: one of the two gets
another name there, and which one is an accident.
Example: `Kerne::Måling` and `Pleje::Maaling`.
Instead: Rename one of them after what it is, such as `Plejemåling`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.lint.spelling import folded
from generator.model.elements import Classifier
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    by_name: dict[str, list[Classifier]] = defaultdict(list)
    for one in review.classifiers:
        if one.name:
            by_name[folded(one.name)].append(one)
    for first, *others in by_name.values():
        for one in others:
            if one.qualified_name != first.qualified_name:
                yield Finding(
                    f"{one.qualified_name} becomes the same name as {first.qualified_name} in tables and "
                    "schemas.",
                    "Rename one of the two after what it is.",
                    one,
                )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=(
        "KDS-07",
        "SOSI-krav/16",
        "SEMIC-common-name-19",
        "MIM-names",
        "SC-req-xsd-cls-name-unique",
        "ISO-16",
    ),
)
