"""A code list does not say in known words who may extend it.

Why: Programs decide by the word whether a value that is not in the list is a fault.
Example: The tag `extensibility` = "lukket".
Instead: Write none (nobody may), narrower (only with more precise values), open (anybody, with more values) or any (all values
are allowed).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.application_schemas import filled
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier
from generator.model.near import did_you_mean

_WORDS = ("none", "narrower", "open", "any")


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    word = filled(one, "extensibility", review)
    if review.is_list(one) and word and word.lower() not in _WORDS:
        yield Finding(
            f'The extensibility of {one.qualified_name} is "{word}", which says nothing to programs.',
            did_you_mean(word, _WORDS, "Write none, narrower, open or any."),
            cause=word,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("SC-cls-codelist-extensibility-values",),
)
