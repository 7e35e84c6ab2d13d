"""Constraints as XPath 3.1 for Schematron: when an object certainly breaks them.

What is missing is the empty sequence, and a comparison with it is false, so that each condition says by itself
what must be there. Objects of a delivery in XML stand as elements that have the names of JSON's properties.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count

from generator.constraints import formula as f
from generator.model.elements import ElementKey
from generator.physical.certainly import NO_WORDS, Certainly
from generator.physical.documents_types import Property
from generator.physical.documents_ways import (
    NO_KIND,
    Hop,
    Site,
    Unsayable,
    Ways,
    reach_of,
    target_of,
)

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\Z")
_NUMBERS = ("integer", "decimal", "real", "year")
TYPES = {
    **dict.fromkeys(_NUMBERS, "xs:decimal"),
    "date": "xs:date",
    "datetime": "xs:dateTime",
    "time": "xs:time",
    "boolean": "xs:boolean",
}
NO_NAME = "their names are no names of XML"


def named(name: str) -> str:
    """A name of JSON as the name of an element."""
    if not _NAME.match(name):
        raise Unsayable(NO_NAME)
    return name


def text(value: str) -> str:
    """A text as a literal of XPath."""
    return '"' + value.replace('"', '""') + '"'


class Paths:
    """Where objects stand in a delivery, as paths from its root."""

    def __init__(self, ways: Ways) -> None:
        self.ways = ways

    def everywhere(self, entity: ElementKey) -> str:
        """All objects of a class."""
        found = dict.fromkeys(self._site(site) for site in self.ways.sites(entity))
        return f"({' | '.join(found)})"

    @staticmethod
    def _site(site: Site) -> str:
        path = "/*/" + "/".join(map(named, site.names))
        if site.told_by is None:
            return path
        name, value = site.told_by
        return f"{path}[{named(name)} = {text(value)}]"

    def value(self, properties: Sequence[Property]) -> str:
        """The path to a value from its object."""
        return "/".join(named(one.name) for one in properties)


class Writer(Certainly):
    """Writes conditions on an object that is the context."""

    ALWAYS, NEVER, AND, OR = "true()", "false()", "and", "or"

    def __init__(self, paths: Paths, here: ElementKey) -> None:
        self._paths, self._here = paths, here
        self._variables: dict[str, tuple[str, ElementKey]] = {}
        self._numbers = count(1)

    # -- objects --------------------------------------------------------------------------------
    def _class_of(self, one: f.Object) -> ElementKey:
        return target_of(one, self._here, {name: of for name, (_v, of) in self._variables.items()})

    def object(self, one: f.Object) -> str:
        """An object, or nothing."""
        match one:
            case f.Here():
                return "."
            case f.Each(variable):
                return self._variables[variable][0]
            case f.Step(way=""):
                return self._led(self.object(one.source), one.end)
        raise Unsayable(NO_KIND)

    def _led(self, source: str, end: ElementKey) -> str:
        ways = []
        for way in self._paths.ways.led(end):
            path = source
            for hop in way:
                path = self._hop(path, hop)
            ways.append(path)
        return f"({' | '.join(ways)})"

    def _hop(self, source: str, hop: Hop) -> str:
        name = named(hop.name)
        if not hop.key:
            return f"({source})/parent::*[{name}]" if hop.is_back else f"({source})/{name}"
        one, among = f"$h{next(self._numbers)}", self._paths.everywhere(hop.target)
        same = [f"{named(key)} = {one}/{named(key)}" for key in hop.key]
        if hop.is_back:
            return f"(for {one} in {source} return {among}[{name}[{' and '.join(same)}]])"
        return f"(for {one} in ({source})/{name} return {among}[{' and '.join(same)}])"

    def led(self, one: f.Step) -> str:
        """An object is there."""
        return f"exists({self.object(one)})"

    def there(self, one: f.Field) -> str:
        """A value is there."""
        return f"exists({self._place(one)})"

    def absent(self, condition: str) -> str:
        """A condition does not hold."""
        return f"not({condition})"

    def same(self, left: f.Object, right: f.Object) -> str:
        """Two objects are one element."""
        return f"exists({self.object(left)} intersect {self.object(right)})"

    # -- values ---------------------------------------------------------------------------------
    def _place(self, one: f.Field) -> str:
        properties = self._paths.ways.value(self._class_of(one.of), one.keys)
        path = self._paths.value(properties)
        return path if isinstance(one.of, f.Here) else f"{self.object(one.of)}/{path}"

    def compared(self, operator: str, left: f.Term, right: f.Term) -> str:
        """Both have a value, and these stand in a relation."""
        word = "!=" if operator == "<>" else operator
        return f"{self.term(left)} {word} {self.term(right)}"

    def matches(self, text_: f.Term, pattern: str, wanted: bool) -> str:
        """A text is there, and matches a pattern or does not."""
        one = f"$t{next(self._numbers)}"
        told = f"matches({one}, {text(pattern)})"
        return (
            f"(some {one} in {self.term(text_)} satisfies {told if wanted else self.absent(told)})"
        )

    def _of(self, term: f.Term, made: str) -> str:
        """Something made of a value that is there; `$` in it is the value."""
        one = f"$t{next(self._numbers)}"
        return f"(for {one} in {self.term(term)} return {made.replace('$', one)})"

    def term(self, one: f.Term) -> str:
        """A term as an expression; nothing where it has no value."""
        match one:
            case f.Constant(primitive, literal):
                return _constant(primitive, literal)
            case f.Field():
                kind = TYPES.get(one.primitive)
                place = self._place(one)
                if kind is None:
                    return f"{place}/string(.)"
                return f"{place}[. castable as {kind}]/({kind}(.))"
            case f.Arithmetic("div" | "mod"):
                raise Unsayable(NO_WORDS)
            case f.Arithmetic("/", left, right):
                return self._of(right, f"(if ($ = 0) then () else {self.term(left)} div $)")
            case f.Arithmetic(operator, left, right):
                return f"({self.term(left)} {operator} {self.term(right)})"
            case f.Length(inner):
                return self._of(inner, "string-length($)")
            case f.Part(inner, first, last):
                part = f"substring($, {first}, {last - first + 1})"
                return self._of(inner, f"(if (string-length($) >= {last}) then {part} else ())")
            case f.Presence(field):
                return f"(if ({self.there(field)}) then 1 else 0)"
            case f.Count(source):
                return self._where(source, "", f"count({self._among(source)[0]})")
            case f.Sum(source, field, variable):
                among, each = self._among(source, variable)
                value = self.term(field)
                there = f"every {each} in {among} satisfies exists({value})"
                return self._where(source, there, f"sum(for {each} in {among} return {value})")
        raise Unsayable(NO_WORDS)

    def _where(self, source: f.Source, there: str, value: str) -> str:
        told = " and ".join(f"({one})" for one in (*self._decided(source), there) if one)
        return f"(if ({told}) then {value} else ())" if told else value

    # -- several objects ------------------------------------------------------------------------
    def _among(self, source: f.Source, *names: str) -> tuple[str, str]:
        """The objects, and the variable that stands for each under the names that conditions use."""
        reach = reach_of(source)
        led, each = self._led(self.object(reach.source), reach.end), f"$e{next(self._numbers)}"
        for name in (*names, *(name for name, _condition in reach.given)):
            self._variables[name] = each, reach.target
        if not reach.given:
            return led, each
        given = [f"({self.write(condition, True)})" for _name, condition in reach.given]
        return (
            f"(for {each} in {led} return (if ({' and '.join(given)}) then {each} else ()))",
            each,
        )

    def _decided(self, source: f.Source) -> tuple[str, ...]:
        """Of each object it is known whether it belongs."""
        reach = reach_of(source)
        if not reach.given:
            return ()
        led = self._led(self.object(reach.source), reach.end)
        _among, each = self._among(reach)
        known = " and ".join(
            f"(({self.write(one, True)}) or ({self.write(one, False)}))" for _n, one in reach.given
        )
        return (f"every {each} in {led} satisfies {known}",)

    def some(self, one: f.Some, wanted: bool) -> str:
        """True where one is certainly so; false where each that may be among them is certainly not so."""
        decided = self._decided(one.source)
        among, each = self._among(one.source, one.variable)
        told = self.write(one.condition, wanted)
        sought = f"{'some' if wanted else 'every'} {each} in {among} satisfies ({told})"
        return " and ".join(f"({each})" for each in (*decided, sought))


def _constant(primitive: str, literal: str) -> str:
    if primitive == "boolean":
        return "true()" if literal == "true" else "false()"
    if primitive in _NUMBERS:
        return f"xs:decimal({text(literal)})"
    if primitive in TYPES:
        return f"{TYPES[primitive]}({text(literal)})"
    if primitive == "text":
        return text(literal)
    raise Unsayable(NO_WORDS)
