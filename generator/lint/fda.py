"""Models as the Danish common public-sector rules know them: the four kinds of model, their scope, and the
elements that carry the profile's tags.

Sources: the rules, version 2.1, their guide, and FDAprofil 1.0 and 1.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.lint.definitions import attributes, classes, roles, values
from generator.lint.review import Review
from generator.model.elements import Association, Class, Element, ElementKey, Package
from generator.model.graph import Model

MODEL_KINDS = (
    "ConceptModel",
    "InformationModel",
    "LogicalDataModel",
    "ClassificationModel",
    "CoreModel",
)
"""The stereotypes of packages that are a model. `CoreModel` is a logical data model of MDG 1.1.0."""

CORE, APPLICATION = "core", "application"

_ELEMENTS = (
    "Concept ModelElement RdfsResource RdfsProperty DatatypeProperty ObjectProperty FunctionalProperty"
    " InverseFunctionalProperty SymmetricProperty TransitiveProperty Individual OwlClass RdfsClass"
).split()
_ABSOLUTE = re.compile(r"https?://[^\s/?#]+(?:[/?#]\S*)?", re.IGNORECASE)
_SEPARATOR = re.compile(r"[;,]\s*|\s+(?=https?://)")
_ELI = re.compile(
    r"https?://(?:www\.)?(?:retsinformation\.dk|data\.europa\.eu|eur-lex\.europa\.eu)/eli/\S+",
    re.IGNORECASE,
)


def kinds_of(package: Package, review: Review) -> tuple[str, ...]:
    """The kinds of model that a package is marked as."""
    return tuple(kind for kind in MODEL_KINDS if review.has_stereotype(package, kind))


class ModelPackages:
    """For each element the nearest package around it that is a model."""

    def __init__(self, model: Model) -> None:
        review = Review(model)
        self.marked = tuple(one for one in model.elements(Package) if kinds_of(one, review))
        self._model = model
        self._nearest: dict[ElementKey, Package | None] = {one.key: one for one in self.marked}

    def of(self, element: Element) -> Package | None:
        """The model that an element belongs to, or None."""
        path: list[ElementKey] = []
        here: Element | None = element
        while here is not None and here.key not in self._nearest:
            path.append(here.key)
            here = self._model.owner(here)
        found = None if here is None else self._nearest[here.key]
        self._nearest |= {key: found for key in path}
        return found


def model_of(element: Element, review: Review) -> Package | None:
    """The package that is a model and holds an element; the outermost where nobody marked one."""
    packages = review.model.index(ModelPackages)
    found = packages.of(element)
    if found is None and not packages.marked:
        here: Element | None = element
        while here is not None:
            found = here if isinstance(here, Package) else found
            here = review.model.owner(here)
    return found


def scope_of(package: Package | None, review: Review) -> str | None:
    """Whether a model is a core or an application model; None where it does not say."""
    if package is None:
        return None
    said = (review.tag(package, "modelScope") or "").lower()
    if said.startswith(APPLICATION):
        return APPLICATION
    return CORE if said.startswith(CORE) or review.has_stereotype(package, "CoreModel") else None


class Told(NamedTuple):
    """An element that is to carry the profile's tags, with whatever carries them: of a role, it may be
    the association. `model` is the package that is the model."""

    element: Element
    carriers: tuple[Element, ...]
    model: Package | None

    def tag(self, name: str) -> str:
        """The first filled value of a tag; empty where there is none."""
        return next((value for one in self.carriers if (value := Review.tag(one, name))), "")

    def has(self, *stereotypes: str) -> bool:
        """Whether any carrier has one of the stereotypes."""
        return any(Review.has_stereotype(one, *stereotypes) for one in self.carriers)

    @property
    def is_told(self) -> bool:
        """Whether a stereotype of the profile says that the element is part of the model."""
        return self.has(*_ELEMENTS)

    @property
    def cause(self) -> str:
        """One cause for all elements of a model."""
        return f"model {self.model.key if self.model else None}"


def elements(review: Review) -> Iterator[Told]:
    """The classifiers, attributes, values and roles of a model: what the rules ask tags of."""
    drawn = filter(review.is_drawn, values(review))
    for one in (*classes(review), *attributes(review), *drawn):
        yield Told(one, (one,), model_of(one, review))
    for end in roles(review):
        association: Association | Class = review.model.association_of(end)
        carriers = (end,) if isinstance(association, Class) else (end, association)
        yield Told(end, carriers, model_of(association, review))


def told_elements(review: Review) -> Iterator[Told]:
    """Those that carry a stereotype of the profile, so that the tags are there to be filled."""
    return (one for one in elements(review) if one.is_told)


def addresses_in(text: str) -> tuple[str, ...]:
    """The addresses in a tag that may hold several."""
    return tuple(part for part in _SEPARATOR.split(text.strip()) if part)


def is_address(text: str) -> bool:
    """Whether a text is an absolute web address.

    >>> is_address("https://data.gov.dk/model/core/løn#Beløb"), is_address("https://data.gov.dk/model/ core")
    (True, False)
    """
    return _ABSOLUTE.fullmatch(text) is not None


def is_law(text: str) -> bool:
    """Whether a text is the ELI of Danish or European law.

    >>> is_law("https://www.retsinformation.dk/eli/lta/2020/1053"), is_law("Sygedagpengeloven § 8")
    (True, False)
    """
    return _ELI.fullmatch(text) is not None


def is_in(address: str, namespace: str) -> bool:
    """Whether an address lies in a namespace, however its protocol and last sign are written.

    >>> is_in("https://x.dk/a#B", "http://x.dk/a/"), is_in("https://x.dk/ab", "https://x.dk/a")
    (True, False)
    """
    place, around = (
        re.sub(r"^https?://(?:www\.)?", "", one.strip()) for one in (address, namespace)
    )
    around = around.rstrip("/#")
    return bool(around) and place.startswith(around) and place[len(around) :][:1] in ("", "/", "#")
