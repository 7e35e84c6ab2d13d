"""An address is not made by the common pattern.

Why: `https://data.gov.dk/{concept or model}/{core or profile}/{reference}/{fragment}` tells what kind of thing stands behind an
address, and is looked after for all. An address elsewhere dies with the web site it is on.
Example: The namespace `http://data.gov.dk/begreb/personale` of a logical core model.
Instead: Write concept for concept and information models and model for logical ones, then core or profile:
`https://data.gov.dk/model/core/personale/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import (
    APPLICATION,
    CORE,
    ModelPackages,
    is_address,
    kinds_of,
    scope_of,
    told_elements,
)
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package
from generator.model.graph import Model

_PATTERN = re.compile(r"https://data\.gov\.dk/(concept|model)/(core|profile)/[^\s/#]\S*")
_PUBLIC = re.compile(r"https?://(?:www\.)?data\.gov\.dk\b", re.IGNORECASE)
_FIRST = {
    "ConceptModel": "concept",
    "InformationModel": "concept",
    "LogicalDataModel": "model",
    "CoreModel": "model",
}
_SECOND = {CORE: "core", APPLICATION: "profile"}


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for package in review.model.index(ModelPackages).marked:
        namespace = review.tag(package, "namespace") or ""
        if is_address(namespace) and (expected := _expected(package, namespace, review)):
            yield Finding(
                f"The namespace of {package.qualified_name}, {namespace}, is not made by the common pattern.",
                f"Write it as {expected}",
                package,
            )
    for one in told_elements(review):
        address = one.tag("URI")
        if is_address(address) and _PUBLIC.match(address) and not _PATTERN.fullmatch(address):
            yield Finding(
                f"The URI of {one.element.qualified_name}, {address}, is not made by the common pattern.",
                "Write it as https://data.gov.dk/{concept or model}/{core or profile}/{reference}/{fragment}",
                one.element,
                re.split(r"[^/#]*$", address)[0],
            )


def _expected(package: Package, namespace: str, review: Review) -> str:
    """How the namespace should begin; empty where it does."""
    kinds = kinds_of(package, review)
    said = _PATTERN.fullmatch(namespace)
    first = _FIRST.get(kinds[0], "") if len(kinds) == 1 else ""
    second = _SECOND.get(scope_of(package, review) or "", "")
    if said and said[1] == (first or said[1]) and said[2] == (second or said[2]):
        return ""
    return f"https://data.gov.dk/{first or '{concept or model}'}/{second or '{core or profile}'}/{{reference}}/"


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-17c",))
