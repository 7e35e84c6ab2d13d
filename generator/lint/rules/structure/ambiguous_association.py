"""Two lines join the same classes, and nothing tells them apart.

Why: Both become a reference of the same name; which is which is decided by their order in the file.
Example: `Sag` and `Medarbejder` are joined twice, without role names and without names of the associations.
Instead: Name the roles: `opretter` and `ansvarlig`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Association, Element
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    same: dict[tuple[object, ...], list[Element]] = defaultdict(list)
    for line in review.model.elements(Association):
        ends = [(end.type, end.name) for end in review.model.ends(line)]
        if len(ends) == 2 and all(key is not None for key, _name in ends):
            same[line.name, *sorted(ends, key=str)].append(line)
    for (name, *_ends), (first, *others) in same.items():
        for line in others:
            called = f' called "{name}"' if name else ""
            yield Finding(
                f"{line.qualified_name} joins the same classes as another association{called}, with the "
                "same role names.",
                "Name the roles, so that the two can be told apart; or remove one.",
                line,
                first.qualified_name,
            )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("MIM-names",),
)
