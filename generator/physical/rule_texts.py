"""What a rule says when data break it, in Danish and English."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from typing import Any

_TYPES = {
    "integer": ("et heltal", "a whole number"),
    "decimal": ("et decimaltal", "a decimal number"),
    "real": ("et tal", "a number"),
    "boolean": ("sand eller falsk", "true or false"),
    "date": ("en dato", "a date"),
    "time": ("et klokkeslæt", "a time of day"),
    "datetime": ("et tidspunkt", "a date and time"),
    "duration": ("en varighed", "a duration"),
    "year": ("et årstal", "a year"),
    "uri": ("en URI", "a URI"),
    "uuid": ("en UUID", "a UUID"),
    "binary": ("binære data", "binary data"),
    "geometry": ("en geometri", "a geometry"),
}
_SIGNS = {
    ">=": ("mindst", "at least"),
    "<=": ("højst", "at most"),
    ">": ("større end", "greater than"),
    "<": ("mindre end", "less than"),
}

_SLOT = re.compile(r"\{([^{}]+)\}")
_LANGUAGE = re.compile(r"(?:^|\s)(da|en):\s+")


def message(kind: str, subject: str, test: Any) -> tuple[str, str]:
    """The Danish and the English message of a rule about a subject (`Person.cprNummer`)."""
    danish, english = _TEXTS[kind](test)
    return f"{subject}: {danish}", f"{subject}: {english}"


def in_both(text: str) -> tuple[str, str]:
    """What an architect says in Danish and in English; what is in no stated language is in both.

    >>> in_both("slut er før start en: the end is before the start")
    ('slut er før start', 'the end is before the start')
    """
    plain, *told = _LANGUAGE.split(text)
    words = dict(zip(told[::2], told[1::2], strict=True))
    first = plain or next(iter(words.values()), "")
    return words.get("da", first), words.get("en", first)


def pieces_of(text: str, names: Container[str]) -> list[tuple[str, str]]:
    """A message as pieces of text, each with the name of the value that follows it; `{name}` stands for a
    value where a rule looks at one of that name, else for itself.

    >>> pieces_of("{slutdato} er før {x}.", ["slutdato"])
    [('', 'slutdato'), (' er før {x}.', '')]
    """
    found, start = [], 0
    for one in _SLOT.finditer(text):
        if one[1] in names:
            found.append((text[start : one.start()], one[1]))
            start = one.end()
    return [*found, (text[start:], "")]


def _span(least: int | None, most: int | None) -> tuple[str, str]:
    if least == most and least is not None:
        return f"præcis {least}", f"exactly {least}"
    if most is None:
        return f"mindst {least or 0}", f"at least {least or 0}"
    if not least:
        return f"højst {most}", f"at most {most}"
    return f"mellem {least} og {most}", f"between {least} and {most}"


def _count(test: Any) -> tuple[str, str]:
    danish, english = _span(test.least, test.most)
    return f"der skal være {danish}.", f"there must be {english}."


def _length(test: Any) -> tuple[str, str]:
    danish, english = _span(test.least, test.most)
    return f"teksten skal have {danish} tegn.", f"the text must have {english} characters."


def _bound(test: Any) -> tuple[str, str]:
    danish, english = _SIGNS[test.operator]
    return (
        f"værdien skal være {danish} {test.literal}.",
        f"the value must be {english} {test.literal}.",
    )


def _type(test: Any) -> tuple[str, str]:
    danish, english = _TYPES.get(test.primitive, (test.primitive, test.primitive))
    return f"værdien skal være {danish}.", f"the value must be {english}."


def _digits(test: Any) -> tuple[str, str]:
    parts = []
    if test.total is not None:
        parts.append((f"højst {test.total} cifre", f"at most {test.total} digits"))
    if test.fraction is not None:
        parts.append((f"højst {test.fraction} decimaler", f"at most {test.fraction} decimals"))
    danish, english = zip(*parts, strict=True)
    return (
        f"tallet skal have {' og '.join(danish)}.",
        f"the number must have {' and '.join(english)}.",
    )


def _code(test: Any) -> tuple[str, str]:
    name = getattr(test, "code_list", None)
    if name is None:
        return (
            "værdien er ikke en af de tilladte koder.",
            "the value is not one of the allowed codes.",
        )
    return f"værdien er ikke en kode i {name}.", f"the value is not a code of {name}."


def _reference(test: Any) -> tuple[str, str]:
    return (
        f"henviser til {test.entity}, som ikke findes.",
        f"refers to {test.entity} that does not exist.",
    )


def _fixed(danish: str, english: str) -> Callable[[Any], tuple[str, str]]:
    return lambda _test: (danish, english)


_TEXTS: dict[str, Callable[[Any], tuple[str, str]]] = {
    "required": _fixed("værdien mangler.", "the value is missing."),
    "count": _count,
    "distinct": _fixed(
        "den samme værdi står flere gange.", "the same value stands more than once."
    ),
    "type": _type,
    "length": _length,
    "pattern": lambda test: (
        f"værdien har ikke formen {test.pattern}.",
        f"the value does not have the form {test.pattern}.",
    ),
    "minimum": _bound,
    "maximum": _bound,
    "above": _bound,
    "below": _bound,
    "digits": _digits,
    "code": _code,
    "reference": _reference,
    "key": _fixed("nøglen findes flere gange.", "the key occurs more than once."),
    "once": _fixed(
        "de samme to er forbundet flere gange.", "the same two are linked more than once."
    ),
    "whole": _fixed(
        "oplysningen er kun delvis udfyldt.", "the structure is only partly filled in."
    ),
    "one-of": _fixed(
        "præcis én af delene skal være udfyldt.", "exactly one of the parts must be filled in."
    ),
    "abstract": lambda test: (
        f"objektet skal være en af {', '.join(test.subclasses)}.",
        f"the object must be one of {', '.join(test.subclasses)}.",
    ),
    "period": _fixed(
        "perioden slutter ikke efter sin start.", "the period does not end after its start."
    ),
    "json-type": _fixed("forkert JSON-type.", "the wrong JSON type."),
    "unknown-property": _fixed(
        "objektet har en egenskab, som ikke kendes.", "the object has a property that is not known."
    ),
    "overlap": _fixed("to versioner gælder samtidig.", "two versions hold at the same time."),
}
