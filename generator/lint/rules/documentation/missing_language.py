"""A definition is missing in a language that the model speaks elsewhere.

Why: Documents and schemas are made in each language. Who reads the English ones finds holes, or Danish texts in between.
Example: Forty attributes with definitions in Danish and English, and three in Danish only.
Instead: Translate these too; or leave the second language out everywhere.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import definitions
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import ElementKey
from generator.model.graph import Model

_SHARE = 3  # a language that fewer than a third of the elements speak is not meant for all


def _check(model: Model, review: Review) -> Iterator[Finding]:
    spoken: dict[ElementKey, set[str]] = defaultdict(set)
    for element, _text, language in definitions(review):
        if language is not None:
            spoken[element.key].add(language)
    counted = Counter(language for languages in spoken.values() for language in languages)
    meant = sorted(one for one, count in counted.items() if count * _SHARE >= len(spoken))
    for key, languages in spoken.items():
        for language in meant:
            if language not in languages:
                element = model.get(key)
                package = model.package_of(element)
                yield Finding(
                    f'{element.qualified_name} has no definition in the language "{language}", which'
                    f" {counted[language]} elements have.",
                    "Translate it, or leave that language out everywhere.",
                    element,
                    f"{language} {package.key if package else ''}",
                )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check)
