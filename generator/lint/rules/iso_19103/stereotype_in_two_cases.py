"""A stereotype is written with capitals in one place and without in another.

Why: Many programs compare stereotypes letter by letter, and pass by what is written otherwise.
Example: «DataType» on one class and «dataType» on another.
Instead: Write it in one way throughout, as the profile does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element
from generator.model.graph import Model


def _check(model: Model, _review: Review) -> Iterator[Finding]:
    users: dict[str, dict[str, list[Element]]] = defaultdict(lambda: defaultdict(list))
    for one in model.elements():
        for stereotype in one.stereotypes:
            name = stereotype.rpartition("::")[2]
            users[name.lower()][name].append(one)
    for spellings in users.values():
        usual = max(spellings, key=lambda name: len(spellings[name]))
        for name, elements in spellings.items():
            for one in elements if name != usual else ():
                yield Finding(
                    f"{one.qualified_name} carries «{name}», and others carry «{usual}».",
                    f"Write «{usual}» throughout.",
                    one,
                    name,
                )


RULE = Rule(
    severity=Severity.NOTE,
    on=(),
    check=_check,
    sources=("SOSI-anbefaling/styleGuide", "ISO-rec/11"),
)
