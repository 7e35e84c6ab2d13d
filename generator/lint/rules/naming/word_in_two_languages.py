"""The names of one model use a Danish and an English word for the same thing.

Why: Nobody can guess whether to look for `adresse` or `address`, and often both come to mean something slightly different.
Example: `Borger.adresse` and `Institution.address`.
Instead: Name everything in one language; the other belongs in the terms (`prefLabel (en)`).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.lint.vocabulary import users_of_words
from generator.model.graph import Model

_PAIRS = tuple(
    tuple(pair.split("="))
    for pair in (
        "navn=name adresse=address dato=date nummer=number kode=code beskrivelse=description startdato=startdate"
        " slutdato=enddate fødselsdato=birthdate beløb=amount kommune=municipality medarbejder=employee sag=case"
        " borger=citizen ydelse=benefit ansættelse=employment fravær=absence løn=salary konto=account bygning=building"
        " ejer=owner skole=school vej=street virksomhed=company afdeling=department"
        " periode=period værdi=value bemærkning=remark"
    ).split()
)


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    users = users_of_words(review)
    for danish, english in _PAIRS:
        if danish not in users or english not in users:
            continue
        rare, usual = sorted((english, danish), key=lambda word: len(users[word]))
        for one in users[rare]:
            yield Finding(
                f'The name of {one.qualified_name} says "{rare}" where {users[usual][0].qualified_name} says "{usual}".',
                "Name everything in one language, and keep the other for the terms.",
                one,
                rare,
            )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check)
