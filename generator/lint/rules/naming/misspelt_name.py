"""A word in a name looks like a slip for a word that other names use.

Why: `virkingFra` beside `virkningFra` becomes a column of its own that no query finds, and stays for ever once it is
delivered.
Example: A role `stamdataSagsniveu` where the class is called `Sagsniveau`.
Instead: Spell the word alike everywhere; if both are right, accept the finding.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.lint.vocabulary import names_of, near_words, users_of_words
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    users = users_of_words(review)
    for word, others in near_words(users).items():
        if len(names_of(users[word])) > 1:
            continue
        usual = next((other for other in others if len(names_of(users[other])) > 1), None)
        for one in users[word] if usual else ():
            yield Finding(
                f'The word "{word}" in the name of {one.qualified_name} looks like a slip for "{usual}", as in'
                f" {users[usual or word][0].qualified_name}.",
                f'Spell it "{usual}" here too, if that is what is meant.',
                one,
                word,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check)
