"""A definition begins with words about itself.

Why: A definition takes the place of the term: "angivelse af den dato …" is longer than "den dato …", and wrong, as a date is
no statement. Lists of definitions that all begin alike cannot be read.
Example: `Ansættelse`: "Denne klasse beskriver et arbejdsforhold …".
Instead: Begin with what it is: "et arbejdsforhold …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import definitions
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model

_DANISH = (
    r"(?:det )?betyder,? at|(?:er )?defineres som|er defineret som|(?:en |et )?henvisning til|(?:en )?angivelse af"
    r"|(?:en|den|denne|dette) (?:klasse|objekttype|attribut|egenskab|datatype|element|entitet|relation|kodeliste)n?"
    r"(?:,? (?:der|som))? (?:beskriver|angiver|indeholder|repræsenterer|definerer|bruges)"
)
_ENGLISH = (
    r"(?:it )?means that|(?:is )?defined as|(?:a |the )?reference to"
    r"|(?:this|the|an?) (?:class|attribute|property|element|entity|data ?type|association|enumeration|code ?list)"
    r"(?: that| which)? (?:describes|represents|defines|contains|specifies|models|holds|is used (?:to|for))"
)
_DUTCH = r"(?:dit|deze) (?:objecttype|attribuut|gegeven|relatie|klasse) (?:beschrijft|bevat|is)"
_LEAD_IN = re.compile(rf"(?:{_DANISH}|{_ENGLISH}|{_DUTCH})\b", re.IGNORECASE)


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for element, text, _language in definitions(review):
        found = _LEAD_IN.match(text)
        if found:
            words = " ".join(found[0].split())
            yield Finding(
                f'The definition of {element.qualified_name} begins with "{words}", words about itself.',
                "Begin with what it is.",
                element,
                words.lower(),
            )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("FDA-21d",))
