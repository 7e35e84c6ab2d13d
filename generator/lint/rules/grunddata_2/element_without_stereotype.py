"""An element carries no stereotype of the profile.

Why: The stereotype says whether a class is an object with a history or only a value, and brings the tags for address, term
and definition. What carries none is left out of what is made of the model.
Example: An attribute `bevillingsdato` that was typed by hand instead of drawn from the toolbox.
Instead: Give classes DKObjekttype, data types DKDatatype, lists DKEnumeration or DKKodeliste, attributes and named roles
DKEgenskab, and values DKEnumværdi. In Enterprise Architect: drag the stereotype from the toolbox onto the element.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import with_causes
from generator.lint.grunddata import classifiers, follows_first, marks_of, members
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Element, Kind, Literal
from generator.model.graph import Model

_WANTED = {
    Kind.ENTITY: "DKObjekttype",
    Kind.DATA_TYPE: "DKDatatype",
    Kind.UNION: "DKDatatype",
    Kind.ENUMERATION: "DKEnumeration",
    Kind.CODE_LIST: "DKKodeliste",
}


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    # Version 1 of the profile has none for values.
    first = follows_first(review)
    checked: list[Element] = [
        *classifiers(review),
        *(one for one in members(review) if not (first and isinstance(one, Literal))),
    ]
    missing = [one for one in checked if not marks_of(one)]
    for one, cause in with_causes(missing, checked, review):
        yield Finding(
            f"{one.qualified_name} carries no stereotype of the profile.",
            f"Give it the stereotype {_wanted(one)}.",
            one,
            cause,
        )


def _wanted(one: Element) -> str:
    if isinstance(one, Classifier):
        return _WANTED.get(one.kind, "DKObjekttype")
    return "DKEnumværdi" if isinstance(one, Literal) else "DKEgenskab"


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("GD2-4.3b", "GD1-5.6"),
    after=("grunddata-2/unknown-stereotype",),
)
