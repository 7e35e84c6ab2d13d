"""What a profile states at single elements, led to those elements."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Protocol, TypeVar

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import (
    Attribute,
    Classifier,
    Element,
    ElementKey,
    End,
    Kind,
    Literal,
    Package,
)
from generator.model.graph import Model
from generator.profile.cut import Cut
from generator.model.near import listed
from generator.profile.paths import Miss, Paths

_OF_KIND = {
    Kind.ENTITY: "class",
    Kind.DATA_TYPE: "data type",
    Kind.UNION: "data type",
    Kind.ENUMERATION: "enumeration",
    Kind.CODE_LIST: "code list",
    Kind.PRIMITIVE: "primitive",
}
_OF_TYPE = {
    Attribute: "attribute",
    End: "association end",
    Literal: "value",
    Package: "package",
}


class Statement(Protocol):
    """Something stated at a path."""

    @property
    def path(self) -> str:
        """The element's path."""

    @property
    def place(self) -> Place:
        """Where it is stated."""


S = TypeVar("S", bound=Statement)


def word_of(element: Element) -> str:
    """What an element is, in the words of `model.toml`."""
    if isinstance(element, Classifier):
        return _OF_KIND[element.kind]
    return _OF_TYPE.get(type(element), element.metaclass.lower())


class Resolver:
    """Leads statements to elements; `found` holds those that lead nowhere."""

    def __init__(self, model: Model, cut: Cut, preferred: Collection[ElementKey]) -> None:
        self._paths, self._cut, self._preferred = model.index(Paths), cut, preferred
        self.found: list[Diagnostic] = []

    def each(self, statements: Iterable[S]) -> Iterator[tuple[S, Element]]:
        """Every statement whose element the profile keeps, with that element."""
        for one in statements:
            element = self._paths.find(one.path, self._preferred)
            if isinstance(element, Miss):
                self.found.append(element.at(one.place))
            elif not self._cut.has(element.key):
                self._note_without_effect(one, element)
            else:
                yield one, element

    def once(self, statements: Iterable[S]) -> Iterator[tuple[S, Element]]:
        """The same, but an element may be named only once."""
        seen: dict[ElementKey, S] = {}
        for one, element in self.each(statements):
            first = seen.setdefault(element.key, one)
            if first is one:
                yield one, element
            else:
                message = f'"{one.path}" and "{first.path}" are the same element.'
                hint = f"Put both under one path; the other is on line {first.place.line}."
                self.error("stated-twice", one.place, message, hint, element)

    def refuse(self, one: Statement, element: Element, what: str, on: Collection[str]) -> None:
        """Note that something is stated at an element of the wrong kind."""
        word = word_of(element)
        article = "an" if word[0] in "aeiou" else "a"
        message = f'"{what}" cannot be stated at {one.path}, which is {article} {word}.'
        hint = f"It can stand at {listed(on, 'or')}." if on else "State it for the whole profile."
        self.error("choice-not-here", one.place, message, hint, element)

    def error(self, rule: str, place: Place, message: str, hint: str, element: Element) -> None:
        """Note a mistake in what is stated at an element."""
        self._note(Severity.ERROR, rule, place, message, hint, element)

    def warn(self, rule: str, place: Place, message: str, hint: str, element: Element) -> None:
        """Note something doubtful in what is stated at an element."""
        self._note(Severity.WARNING, rule, place, message, hint, element)

    def _note_without_effect(self, one: Statement, element: Element) -> None:
        message = f'What is stated for "{one.path}" has no effect: the profile does not select it.'
        hint = "Include it, or take the statement away."
        self.warn("not-selected", one.place, message, hint, element)

    def _note(
        self,
        severity: Severity,
        rule: str,
        place: Place,
        message: str,
        hint: str,
        element: Element,
    ) -> None:
        name = element.qualified_name
        self.found.append(Diagnostic(f"profile/{rule}", severity, message, place, name, hint))
