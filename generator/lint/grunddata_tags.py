"""What a model says of itself by the Danish base register rules: for each version a table of the tags of its
package, each with the rule that asks for it and the form its value must have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from generator.lint.fda import addresses_in, is_address, is_law
from generator.lint.grunddata import domains
from generator.lint.review import Review
from generator.lint.rule import Finding
from generator.model.elements import Package
from generator.model.near import did_you_mean, listed

Fault = tuple[str, str] | None
"""What is wrong with a value, and what to do; None where nothing is."""

PROFILE = "https://data.gov.dk/model/profile"
"""Where the addresses of application models begin."""

APPROVALS = ("Grunddata Arkitekturforum", "Grunddata Modelsekretariatet")
"""Who approves a model of a base register."""

_VERSION = re.compile(r"\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?")


class ModelTag(NamedTuple):
    """A tag of the model's package, the rule that asks for it, and what is wrong with a value of it."""

    name: str
    rule: str
    fault: Callable[[str], Fault]


def one_of(*words: str) -> Callable[[str], Fault]:
    """A check that a value is one of a few words."""

    def fault(value: str) -> Fault:
        if value.lower() in (word.lower() for word in words):
            return None
        choices = f"Write {listed(words, 'or')}."
        return "is none of the words that the rules know", did_you_mean(value, words, choices)

    return fault


def _any(_value: str) -> Fault:
    return None


def _namespace(value: str) -> Fault:
    if value.startswith(PROFILE):
        return None
    return "is outside the addresses of application models", f"Begin it with {PROFILE}/."


def _address(value: str) -> Fault:
    if all(is_address(part) for part in addresses_in(value)):
        return None
    return "is no web address", "Write the whole address, with https:// and without blanks."


def _law(value: str) -> Fault:
    if all(is_law(part) for part in addresses_in(value)):
        return None
    hint = "Write it as https://www.retsinformation.dk/eli/lta/YEAR/NUMBER."
    return "is no address of a law (ELI)", hint


def _day(value: str) -> Fault:
    try:
        date.fromisoformat(value[:10])
    except ValueError:
        return "is not written as a date", "Write it as YEAR-MONTH-DAY, such as 2025-01-31."
    return None


def _version(value: str) -> Fault:
    if _VERSION.fullmatch(value):
        return None
    return "is no version of three numbers", "Write it as MAJOR.MINOR.PATCH, such as 1.0.0."


SECOND = (
    ModelTag("title", "GD2-4.4", _any),
    ModelTag("description", "GD2-4.4", _any),
    ModelTag("language", "GD2-4.4", one_of("da")),
    ModelTag("modelScope", "GD2-4.4", one_of("application model")),
    ModelTag("namespace", "GD2-4.5", _namespace),
    ModelTag("namespacePrefix", "GD2-4.5", _any),
    ModelTag("responsibleEntity", "GD2-4.6", _any),
    ModelTag("theme", "GD2-4.7", _address),
    ModelTag("modified", "GD2-4.8", _day),
    ModelTag("versionInfo", "GD2-4.8", _version),
    ModelTag("modelStatus", "GD2-4.10", one_of("development", "stable")),
    ModelTag("legalSource", "GD2-4.11", _law),
    ModelTag("source", "GD2-4.11", _any),
)
"""Version 2, but for approval, which is given when the model is released."""

FIRST = (
    ModelTag("modeldomæne", "GD1-2.1", _any),
    ModelTag("registermyndighed", "GD1-2.1", _any),
    ModelTag("version", "GD1-ver", _version),
    ModelTag("status", "GD1-ver", one_of("Udvikling", "Kandidat", "Godkendt")),
)
"""Version 1."""


def missing(package: Package, table: Sequence[ModelTag], review: Review) -> Iterator[Finding]:
    """One finding that names all tags that the package of a model does not fill."""
    if package in domains(review).packages:
        empty = [one.name for one in table if not review.tag(package, one.name)]
        if empty:
            yield Finding(
                f"The model {package.qualified_name} has no {', '.join(empty)}.",
                "Fill these tags of the package before the model is released.",
            )


def malformed(package: Package, table: Sequence[ModelTag], review: Review) -> Iterator[Finding]:
    """A finding for each tag whose value has not the form that the rules ask for."""
    for one in table if package in domains(review).packages else ():
        value = review.tag(package, one.name)
        fault = one.fault(value) if value else None
        if fault:
            problem, hint = fault
            yield Finding(
                f'The {one.name} of the model {package.qualified_name}, "{value}", {problem}.', hint
            )


def sources(table: Sequence[ModelTag]) -> tuple[str, ...]:
    """The rules behind a table."""
    return tuple(dict.fromkeys(one.rule for one in table))
