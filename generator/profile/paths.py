"""What a path of `model.toml` means in a model.

`Class`, `Package::Class`, `Class.attribute`, `Class.role`, `Enumeration.literal`, or the qualified
name that a diagnostic shows. An end without a role name is called by the class it leads to. Where
several classes share a name, those that the profile selects come before the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import Classifier, Element, ElementKey, End, Package
from generator.model.graph import Model
from generator.model.indexes import Associations, Inheritance
from generator.model.near import did_you_mean, listed, one_line

_SHOWN = 4
_LONGEST = 500  # characters of a path; every dot in it may be where the class ends


class Miss(NamedTuple):
    """Why a path leads nowhere."""

    rule: str
    message: str
    hint: str

    def at(self, place: Place) -> Diagnostic:
        """The same as a diagnostic."""
        return Diagnostic(self.rule, Severity.ERROR, one_line(self.message), place, "", self.hint)


class Paths:
    """Finds elements of one model by path; made once a model: `model.index(Paths)`."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._by_name: dict[str, list[Element]] = defaultdict(list)
        for one in (*model.elements(Classifier), *model.elements(Package)):
            self._by_name[one.name].append(one)
        self._members: dict[ElementKey, list[tuple[str, Element]]] = {}

    def find(self, path: str, preferred: Collection[ElementKey] = ()) -> Element | Miss:
        """The one element a path leads to; a classifier comes before a package of that name."""
        if len(path) > _LONGEST:
            return self._unknown_class(path[:_LONGEST])
        named = self._named(path, preferred)
        if named is not None:
            return named
        nearest: Miss | None = None
        for class_path, member in _splits(path):
            owner = self._named(class_path, preferred)
            if isinstance(owner, Classifier):
                found = self._member(owner, member)
                if not isinstance(found, Miss):
                    return found
                nearest = nearest or found
            elif isinstance(owner, Miss):
                nearest = nearest or owner
        return nearest or self._unknown_class(path)

    # -- classes ----------------------------------------------------------------------------
    def _named(self, path: str, preferred: Collection[ElementKey]) -> Element | Miss | None:
        found = self._by_name.get(path) or self._by_qualified_name(path)
        classifiers = [one for one in found if isinstance(one, Classifier)]
        for some in ([one for one in classifiers if one.key in preferred], classifiers, found):
            if len(some) == 1:
                return some[0]
            if some:
                return _ambiguous(path, some)
        return None

    def _by_qualified_name(self, path: str) -> list[Element]:
        """Those whose qualified name is the path, or else ends in it."""
        found: list[Element] = []
        for start in _positions(path, "::"):
            found += self._by_name.get(path[start + 2 :], ())
        exact = [one for one in found if one.qualified_name == path]
        return exact or [one for one in found if one.qualified_name.endswith(f"::{path}")]

    def _unknown_class(self, path: str) -> Miss:
        splits = [one for one, _member in _splits(path) if one]
        name = splits[-1] if splits else path
        hint = did_you_mean(
            name, self._by_name, "Write the name as the model has it: Class or Package::Class."
        )
        return Miss("profile/unknown-class", f'The model has no class "{name}".', hint)

    # -- members ----------------------------------------------------------------------------
    def _member(self, owner: Classifier, name: str) -> Element | Miss:
        members = self._members_of(owner)
        found = {one.key: one for known, one in members if known == name}
        if len(found) == 1:
            return next(iter(found.values()))
        if found:
            return _ambiguous(f"{owner.name}.{name}", list(found.values()))
        return self._unknown_member(owner, name)

    def _members_of(self, owner: Classifier) -> list[tuple[str, Element]]:
        known = self._members.get(owner.key)
        if known is None:
            known = self._members[owner.key] = list(self._list_members(owner))
        return known

    def _list_members(self, owner: Classifier) -> Iterator[tuple[str, Element]]:
        for attribute in self._model.attributes(owner):
            yield attribute.name, attribute
        for end in self._model.index(Associations).from_(owner.key):
            yield self._called(end), end
        for literal in self._model.literals(owner):
            yield literal.name, literal
            yield literal.value, literal

    def _called(self, end: End) -> str:
        target = self._model.type_of(end)
        return end.name or ("" if target is None else target.name)

    def _unknown_member(self, owner: Classifier, name: str) -> Miss:
        message = f'{owner.name} has no attribute, role or value "{name}".'
        for general in self._model.index(Inheritance).ancestors(owner.key):
            above = self._model.get(general)
            if any(name == known for known, _one in self._members_of(above)):  # type: ignore[arg-type]
                hint = f'It comes from {above.name}: write "{above.name}.{name}".'
                return Miss("profile/unknown-attribute", message, hint)
        names = [known for known, _one in self._members_of(owner) if known]
        otherwise = f"It has {', '.join(names[:12])}." if names else "It has none at all."
        return Miss("profile/unknown-attribute", message, did_you_mean(name, names, otherwise))


def path_of(model: Model, element: Element) -> str:
    """How `model.toml` names an element, as short as people say it."""
    if isinstance(element, (Classifier, Package)):
        return element.name
    if isinstance(element, End):
        return _path_of_end(model, element)
    owner = model.owner(element)
    return f"{owner.name}.{element.name}" if owner is not None else element.name


def _path_of_end(model: Model, end: End) -> str:
    opposite, target = model.index(Associations).opposite(end), model.type_of(end)
    start = None if opposite is None else model.type_of(opposite)
    called = end.name or (target.name if target else "")
    return f"{start.name}.{called}" if start else called


def _splits(path: str) -> Iterator[tuple[str, str]]:
    """Every way a path can be a class and a member; names of the model may hold dots themselves."""
    for sign in (".", "::"):
        for start in _positions(path, sign):
            yield path[:start], path[start + len(sign) :]


def _positions(text: str, sign: str) -> Iterator[int]:
    start = text.find(sign)
    while start >= 0:
        yield start
        start = text.find(sign, start + len(sign))


def _ambiguous(path: str, found: Sequence[Element]) -> Miss:
    names = list(dict.fromkeys(one.qualified_name for one in found))
    message = f'"{path}" can be {len(found)} elements of the model.'
    if len(names) > 1:
        hint = f"Write one of {listed(names[:_SHOWN], 'or')}."
    else:
        hint = "They share even their qualified name: rename one of them in the modelling tool."
    return Miss("profile/ambiguous", message, hint)
