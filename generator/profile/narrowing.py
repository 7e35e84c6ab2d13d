"""How a profile tightens elements: multiplicities, limits on values, and fewer codes.

A profile only ever narrows: data that keep the profile keep the model. What would widen is refused.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from generator.model.elements import (
    Attribute,
    Classifier,
    Element,
    ElementKey,
    Kind,
    Literal,
    Multiplicity,
    Property,
)
from generator.model.graph import Model
from generator.profile.code_choice import chosen, headings
from generator.profile.cut import Cut
from generator.profile.facets import (
    NO_FACETS,
    ModelFacets,
    combine,
    contradiction,
    loosened,
    words_of,
)
from generator.model.near import did_you_mean
from generator.profile.profile import CodeChoice, Facets, Narrowing
from generator.profile.statements import Resolver, word_of

_BOUNDED = ("attribute", "association end")
_CODED = ("enumeration", "code list", "attribute")
_LIMITED = ("attribute", "data type", "primitive", "enumeration", "code list")
_OF_CODES = "attribute of such a type"
_WITH_CODES = (Kind.ENUMERATION, Kind.CODE_LIST)


class Narrowings:
    """What one profile tightens. `replaced` are properties with other multiplicities, `facets`
    what the profile adds to the model's limits, `codes` what properties and lists may hold."""

    def __init__(
        self,
        model: Model,
        limits: ModelFacets,
        resolver: Resolver,
        unspecified: Callable[[Property], Multiplicity],
    ) -> None:
        self._model, self._limits, self._resolver = model, limits, resolver
        self._unspecified = unspecified
        self.replaced: dict[ElementKey, Element] = {}
        self.facets: dict[ElementKey, Facets] = {}
        self.codes: dict[ElementKey, tuple[str, ...]] = {}
        self.headings: dict[ElementKey, set[str]] = {}  # of lists: broader codes that stay

    def add(self, narrowings: tuple[Narrowing, ...]) -> None:
        """Tighten each element that is named."""
        for one, element in self._resolver.once(narrowings):
            self._bounds(one, element)
            self._codes(one, element)
            self._facets(one, element)

    def require(self, properties: Iterable[Property]) -> None:
        """Let each have at least one value."""
        for one in properties:
            here = self.replaced.get(one.key, one)
            assert isinstance(here, Property)
            before = here.multiplicity or self._unspecified(here)
            if not before.lower:
                wanted = Multiplicity(1, before.upper)
                self.replaced[one.key] = replace(
                    here, multiplicity=wanted._replace(text=str(wanted))
                )

    # -- multiplicity -----------------------------------------------------------------------
    def _bounds(self, one: Narrowing, element: Element) -> None:
        stated = "required" if one.multiplicity is None else "multiplicity"
        if one.multiplicity is None and one.required is None:
            return
        if not isinstance(element, Property):
            self._resolver.refuse(one, element, stated, _BOUNDED)
            return
        before = element.multiplicity
        wanted = self._wanted(one, before or self._unspecified(element))
        if before is not None and _widens(before, wanted):
            message = f"{one.path} is {before} in the model; {wanted} would allow more."
            hint = "A profile can only tighten: raise the lower bound or reduce the upper one."
            self._resolver.error("widens", one.place, message, hint, element)
        elif before is None or (before.lower, before.upper) != (wanted.lower, wanted.upper):
            self.replaced[element.key] = replace(element, multiplicity=wanted)

    def _wanted(self, one: Narrowing, before: Multiplicity) -> Multiplicity:
        lower, upper = (one.multiplicity or before)[:2]
        if one.required is not None:
            lower = max(lower, 1) if one.required else 0
        bare = Multiplicity(lower, upper)
        return bare._replace(text=str(bare))

    # -- codes ------------------------------------------------------------------------------
    def _codes(self, one: Narrowing, element: Element) -> None:
        choice = one.codes
        if choice == CodeChoice():
            return
        coded = element if isinstance(element, Classifier) else self._type_of(element)
        if coded is None or coded.kind not in _WITH_CODES or word_of(element) not in _CODED:
            self._resolver.refuse(one, element, "codes", ("enumeration", "code list", _OF_CODES))
            return
        literals = self._model.literals(coded)
        if not literals:  # the list is kept elsewhere, so its codes are not known here
            if choice.named is not None:
                self.codes[element.key] = choice.named
            if choice != CodeChoice(choice.named):
                hint = "Name the codes, or give the list a file under [codelists]."
                message = f"The codes of {coded.name} are not known here."
                self._resolver.error("unknown-code", one.place, message, hint, element)
            return
        known = {literal.name: literal.value for literal in literals}
        known |= {literal.value: literal.value for literal in literals}
        named = (*(choice.named or ()), *(choice.below or ()))
        for code in named:
            if code not in known:
                hint = did_you_mean(code, known, f"It has {', '.join(list(known)[:12])}.")
                message = f'{coded.name} has no code "{code}".'
                self._resolver.error("unknown-code", one.place, message, hint, element)
        kept = chosen(literals, choice, known)
        if not kept and all(code in known for code in named):
            hint = "Choose so that a code is left."
            message = f"No code of {coded.name} is chosen."
            self._resolver.error("empty-range", one.place, message, hint, element)
        self.codes[element.key] = kept
        if choice.is_by_hierarchy:
            self.headings.setdefault(coded.key, set()).update(headings(literals, kept))

    def _type_of(self, element: Element) -> Classifier | None:
        return self._model.type_of(element) if isinstance(element, Attribute) else None

    # -- limits -----------------------------------------------------------------------------
    def _facets(self, one: Narrowing, element: Element) -> None:
        if one.facets == NO_FACETS:
            return
        if word_of(element) not in _LIMITED:
            stated = next(
                words_of(field) for field, value in zip(Facets._fields, one.facets) if value
            )
            self._resolver.refuse(one, element, stated, _LIMITED)
            return
        before = self._limits.of(element)
        for field in loosened(before, one.facets):
            old, new = getattr(before, field), getattr(one.facets, field)
            message = (
                f"{one.path} has {words_of(field)} {old} in the model; {new} would allow more."
            )
            hint = "A profile can only tighten: state a limit within the model's, or none."
            self._resolver.error("widens", one.place, message, hint, element)
        self._check_pattern(one, element, before)
        clash = contradiction(combine(before, one.facets))
        if clash:
            message = f"{one.path} can have no value: {clash}."
            hint = "Correct the limits; those of the model count as well."
            self._resolver.error("empty-range", one.place, message, hint, element)
        self.facets[element.key] = one.facets

    def _check_pattern(self, one: Narrowing, element: Element, before: Facets) -> None:
        new = one.facets.pattern
        if new is None or before.pattern in (None, new):
            return
        message = (
            f"{one.path} has the pattern {before.pattern} in the model; {new} takes its place."
        )
        hint = "See to it that all it matches is matched by the model's pattern too."
        self._resolver.warn("pattern-replaced", one.place, message, hint, element)


def _widens(before: Multiplicity, wanted: Multiplicity) -> bool:
    """Whether some number of values is allowed that was not before."""
    if wanted.lower < before.lower:
        return True
    return before.upper is not None and (wanted.upper is None or wanted.upper > before.upper)


def settle_codes(
    model: Model,
    cut: Cut,
    codes: dict[ElementKey, tuple[str, ...]],
    headings: Mapping[ElementKey, set[str]] = MappingProxyType({}),
) -> tuple[dict[ElementKey, tuple[str, ...]], frozenset[ElementKey], dict[ElementKey, Element]]:
    """Codes of each property, the literals that no property may hold, and literals that lose their
    parent with them.

    Codes stated at a list hold for every property of that type. A list whose every property is
    narrowed keeps only what some property may still hold, and the `headings` above that.
    """
    by_type: dict[ElementKey, list[Attribute]] = defaultdict(list)
    for attribute in model.elements(Attribute):
        if attribute.type is not None and cut.has(attribute.key):
            by_type[attribute.type].append(attribute)
    settled: dict[ElementKey, tuple[str, ...]] = {}
    dropped: dict[ElementKey, Literal] = {}
    for one in model.elements(Classifier):
        users = by_type.get(one.key, [])
        says_itself = not model.literals(one) or one.key in headings
        settled |= _for_users(one, users, codes, says_itself)
        allowed = _allowed(one, users, codes, settled)
        if allowed is not None:
            allowed |= headings.get(one.key, set())
            gone = (each for each in model.literals(one) if each.value not in allowed)
            dropped |= {literal.key: literal for literal in gone}
    return settled, frozenset(dropped), _orphans(model, dropped)


def _for_users(
    one: Classifier,
    users: list[Attribute],
    codes: dict[ElementKey, tuple[str, ...]],
    says_itself: bool,
) -> dict[ElementKey, tuple[str, ...]]:
    """The codes of each property of a type: its own, less those its list has no longer. Where the model does
    not hold the list, or the list keeps headings, nothing but the property can say what it may hold.
    """
    of_list = codes.get(one.key)
    own = {user.key: codes[user.key] for user in users if user.key in codes}
    if of_list is None:
        return own
    found = {key: tuple(one for one in some if one in of_list) for key, some in own.items()}
    if says_itself:
        found |= {user.key: of_list for user in users if user.key not in own}
    return found


def _allowed(
    one: Classifier,
    users: list[Attribute],
    codes: dict[ElementKey, tuple[str, ...]],
    settled: dict[ElementKey, tuple[str, ...]],
) -> set[str] | None:
    """What any property of this type may hold; None where that is all its literals."""
    if one.kind not in _WITH_CODES:
        return None
    if one.key in codes:
        return set(codes[one.key])
    if users and all(user.key in settled for user in users):
        return {code for user in users for code in settled[user.key]}
    return None


def _orphans(model: Model, dropped: dict[ElementKey, Literal]) -> dict[ElementKey, Element]:
    """Literals below a dropped one, now below the nearest that stays."""
    found: dict[ElementKey, Element] = {}
    for key in {literal.owner for literal in dropped.values() if literal.owner is not None}:
        literals = model.children(key, Literal)
        gone = {one.value: one.parent for one in literals if one.key in dropped}
        for one in literals:
            if one.key not in dropped and one.parent in gone:
                found[one.key] = replace(one, parent=_nearest(one.parent, gone))
    return found


def _nearest(parent: str | None, gone: dict[str, str | None]) -> str | None:
    seen: set[str] = set()
    while parent is not None and parent in gone:
        if parent in seen:
            return None
        seen.add(parent)
        parent = gone[parent]
    return parent
