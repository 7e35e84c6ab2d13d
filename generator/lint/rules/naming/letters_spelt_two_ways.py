"""One word is spelt with æ, ø or å in one name, and with ae, oe or aa in another.

Why: People search for one spelling and miss the other, and targets that spell the letters out get two names for one thing.
Example: An attribute `gulvbelægning` whose type is called `Gulvbelaegning`.
Instead: Choose one spelling for the model; æ, ø and å are letters like others, and targets that cannot have them spell
them out by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import DANISH
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.lint.vocabulary import users_of_words
from generator.model.graph import Model
from generator.model.words import spell


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    users = users_of_words(review)
    for word in list(users):
        spelt = spell(word, DANISH)
        if spelt == word or spelt not in users or not any(letter in word for letter in DANISH):
            continue
        for one in users[spelt]:
            yield Finding(
                f'The name of {one.qualified_name} spells "{spelt}" what {users[word][0].qualified_name} spells "{word}".',
                f'Spell it "{word}" here too.',
                one,
                word,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check)
