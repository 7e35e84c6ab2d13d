"""Two elements have the same address (URI).

Why: One address means one thing. Who looks it up, or maps data by it, gets the one for the other.
Example: `Ansættelse` and `Ansættelsesforhold`, both with the URI `https://data.gov.dk/model/core/løn/Ansættelse`; mostly the class was
copied and its tag was not changed.
Instead: Give each element of your own an address of its own. A property of another vocabulary may stand in many classes.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import attributes, classes, roles, values
from generator.lint.fda import is_in, model_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Association, Classifier, Element, ElementKey
from generator.model.graph import Model


def _check(model: Model, review: Review) -> Iterator[Finding]:
    first: dict[str, Element] = {}
    every = (*classes(review), *attributes(review), *values(review), *roles(review))
    spaces: dict[ElementKey, str] = {}
    for one in (*every, *model.elements(Association)):
        address = review.tag(one, "URI")
        if not address:
            continue
        known = first.setdefault(address, one)
        if known is one or isinstance(one, Association) and known in model.ends(one):
            continue  # an association may repeat the address of its role
        both = isinstance(one, Classifier) and isinstance(known, Classifier)
        if both and one.name != known.name or _is_own(address, one, spaces, review):
            yield Finding(
                f"{one.qualified_name} has the URI of {known.qualified_name}, {address}.",
                "Give each of them an address of its own, or keep one of the two.",
                one,
                address,
            )


def _is_own(address: str, element: Element, spaces: dict[ElementKey, str], review: Review) -> bool:
    """Whether an address lies in the namespace of the element's own model."""
    package = model_of(element, review)
    if package is None:
        return False
    if package.key not in spaces:
        spaces[package.key] = review.tag(package, "namespace") or ""
    return is_in(address, spaces[package.key])


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-17b", "GD2-5.2"))
