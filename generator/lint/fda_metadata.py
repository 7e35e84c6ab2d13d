"""What a model says of itself by the Danish common public-sector rules: a table of tags, each with the rule
that asks for it and the form its value must have."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from generator.lint.fda import addresses_in, is_address, is_law
from generator.lint.review import Review
from generator.model.elements import Package
from generator.model.near import did_you_mean

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*")
VERSION = re.compile(r"(\d+)\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?")
"""A version by semantic versioning."""

STATUSES = ("development", "completed", "withdrawn", "deprecated")
OLD_STATUSES = {"stable": "completed", "obsolete": "deprecated"}
"""The words that version 2.0 of the profile had for two of the statuses."""

APPROVALS = ("not applicable", "awaiting approval", "approved with remarks", "approved")


class Metadatum(NamedTuple):
    """A tag of the model's package. `older` is its name in profile 2.0; `fault` says what is wrong with a
    value, and how it is to be written, or answers None."""

    tag: str
    rule: str
    fault: Callable[[str], tuple[str, str] | None]
    older: str = ""
    is_asked: bool = True


def told(package: Package, one: Metadatum, review: Review) -> str:
    """What a package says, by the tag's name in any version of the profile."""
    return (
        (review.tag(package, one.tag) or "") or (one.older and review.tag(package, one.older)) or ""
    )


def is_older_profile(package: Package, review: Review) -> bool:
    """Whether a package follows version 2.0 of the profile, which had other words for two tags."""
    return review.tag(package, "title") is None and review.tag(package, "label") is not None


def _any(_value: str) -> None:
    """Any text will do."""
    return None


def _language(value: str) -> tuple[str, str] | None:
    if all(_LANGUAGE.fullmatch(part) for part in re.split(r"[;,\s]+", value)):
        return None
    return "is no language tag of RFC 5646", "Write it as da, or da-DK."


def _address(value: str) -> tuple[str, str] | None:
    if all(is_address(part) for part in addresses_in(value)):
        return None
    return "is no web address", "Write the whole address, with https:// and without blanks."


def _law(value: str) -> tuple[str, str] | None:
    if all(is_law(part) for part in addresses_in(value)):
        return None
    return (
        "is no address of a law (ELI)",
        "Write it as https://www.retsinformation.dk/eli/lta/YEAR/NUMBER.",
    )


def _version(value: str) -> tuple[str, str] | None:
    if VERSION.fullmatch(value):
        return None
    return "is no semantic version", "Write three numbers, such as 1.0.0 or 0.3.0-beta."


def _date(value: str) -> tuple[str, str] | None:
    try:
        date.fromisoformat(value[:10])
    except ValueError:
        return "is no date", "Write it as YEAR-MONTH-DAY, such as 2025-01-31."
    return None


def _approval(value: str) -> tuple[str, str] | None:
    if value.lower() in APPROVALS:
        return None
    otherwise = f"Choose one of {', '.join(APPROVALS)}."
    return "is no state of approval", did_you_mean(value, APPROVALS, otherwise)


def _status(value: str) -> tuple[str, str] | None:
    if value.lower() in (*STATUSES, *OLD_STATUSES):
        return None
    return (
        "is no state of a model",
        did_you_mean(value, STATUSES, f"Choose one of {', '.join(STATUSES)}."),
    )


METADATA = (
    Metadatum("title", "FDA-06a", _any, "label"),
    Metadatum("description", "FDA-06a", _any, "comment"),
    Metadatum("language", "FDA-06b", _language),
    Metadatum("namespace", "FDA-07", _address, "URI"),
    Metadatum("responsibleEntity", "FDA-08", _any),
    Metadatum("theme", "FDA-09", _address),
    Metadatum("versionInfo", "FDA-10a", _version),
    Metadatum("modified", "FDA-10b", _date),
    Metadatum("approvalStatus", "FDA-11", _approval),
    Metadatum("modelStatus", "FDA-12", _status),
    Metadatum("legalSource", "FDA-13", _law, is_asked=False),
    Metadatum("wasDerivedFrom", "FDA-14", _address, is_asked=False),
)
"""What every model says of itself; the last two only where there is something to say."""
