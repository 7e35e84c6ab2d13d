"""Definitions say each other.

Why: Who does not know the one word does not know the other. Two names for one thing are often behind it.
Example: `Ansættelse`: "et arbejdsforhold"; `Arbejdsforhold`: "en ansættelse".
Instead: Define one of them by what it is; or keep one class, and give it the other name as a synonym (`altLabel`).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import classes, content_of, definitions, names_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, ElementKey
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    named: dict[tuple[str, ...], Classifier] = {}
    for one in classes(review):
        for name in names_of(one):
            named.setdefault(content_of(name), one)
    says: dict[ElementKey, Classifier] = {}
    for element, text, _language in definitions(review):
        other = named.get(content_of(text))
        if isinstance(element, Classifier) and other is not None and other is not element:
            says.setdefault(element.key, other)
    for round_ in _rounds(says):
        first, *others = (review.model.get(key) for key in sorted(round_))
        path = " and ".join(one.qualified_name for one in others)
        yield Finding(
            f"{first.qualified_name} is defined by way of {path}, and these by way of it.",
            "Define one of them by what it is, or keep only one of them.",
            first,
        )


def _rounds(says: dict[ElementKey, Classifier]) -> Iterator[set[ElementKey]]:
    """The classes that lead back to themselves; each is followed once."""
    done: set[ElementKey] = set()
    for start in says:
        path: dict[ElementKey, None] = {}
        here: ElementKey | None = start
        while here is not None and here not in done and here not in path:
            path[here] = None
            here = says[here].key if here in says else None
        if here in path:
            keys = list(path)
            yield set(keys[keys.index(here) :])
        done |= set(path)


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-21b", "SEMIC-SC-R5"))
