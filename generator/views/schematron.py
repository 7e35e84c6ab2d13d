"""Schematron: a profile's rules as assertions on deliveries in XML (ISO/IEC 19757-3).

The XML of a delivery has an element for each property of its JSON, by the same name, and one for each item of a
list. Each report tells the objects that certainly break a rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.constraints import kinds as k
from generator.constraints.pattern import Pattern, read_pattern
from generator.diagnostics import Severity
from generator.emit.page import Page
from generator.emit.view import View
from generator.model.elements import Element, ElementKey, End
from generator.model.graph import Model
from generator.physical.designs import Designs
from generator.physical.documents_types import CodeSet, Simple, Typed
from generator.physical.certainly import NO_WORDS
from generator.physical.documents_ways import NO_PROPERTY, Unsayable, Ways, innermost
from generator.physical.rule_set import Rule
from generator.physical.rule_texts import pieces_of
from generator.views._reasons import told
from generator.views._text import heading
from generator.views._xpath import TYPES, Paths, Writer, named, text

_NOTES = (
    "The XML of a delivery: a root of any name; in it an element for each object, by the name of the list it",
    "has in JSON; in that an element for each value, by the name of its property. A list is its items one",
    "after the other, and what stands under keys likewise; what is missing is not there. In no namespace.",
    "The conditions are XPath 3.1.",
)
_STRUCTURE: dict[type, str] = {
    e.NoOverlap: "they compare periods of several objects",
    e.Digits: "numbers are read as what they are worth",
    **dict.fromkeys((k.Checksum, k.BornOnADay), "they calculate with digits"),
    **dict.fromkeys((k.ValidOn, k.Under, k.Plausible, k.NoSmallCount), NO_WORDS),
    **dict.fromkeys(
        (k.Apart, k.Seamless, k.UniqueBy, k.Bitemporal, k.Among, k.Known, k.Complete),
        "they compare objects with each other",
    ),
}
_MOST_CODES = 2_000
_ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "information"}


class Report(NamedTuple):
    """When an object breaks a rule, and where the values stand that its message may name."""

    rule: Rule
    broken: str
    values: Mapping[str, str]


class Reports:
    """Writes the reports of a profile by where their objects stand; `unsaid` gives the reason by rule id where
    there is none."""

    def __init__(self, designs: Designs) -> None:
        self._model = designs.narrowed.model
        self._paths = Paths(Ways(designs.documents, self._model))
        self._by_name = designs.documents.by_name
        self.reports: dict[str, list[Report]] = {}
        self.unsaid: dict[str, str] = {}
        for rule in designs.rules.rules:
            try:
                context = self._paths.everywhere(rule.entity)[1:-1]
                broken = self._broken(rule)
            except Unsayable as why:
                self.unsaid[rule.id] = str(why)
                continue
            if broken:
                self.reports.setdefault(context, []).append(
                    Report(rule, broken, self._values(rule))
                )

    def _broken(self, rule: Rule) -> str:
        if isinstance(rule.test, f.Formula):
            return Writer(self._paths, rule.entity).write(rule.test, False)
        make = _MAKE.get(type(rule.test))
        if make is None:
            raise Unsayable(_STRUCTURE.get(type(rule.test), NO_WORDS))
        return make(self, rule, rule.test)

    # -- values ---------------------------------------------------------------------------------
    def _values(self, rule: Rule) -> dict[str, str]:
        fields = f.fields_of(rule.test) if isinstance(rule.test, f.Formula) else ()
        found = {}
        for names, path in (
            *((one.names, one.keys) for one in fields),
            *((_names(self._model, path), path) for path in rule.paths if not fields),
        ):
            with suppress(Unsayable):
                found[".".join(names)] = self._paths.value(
                    self._paths.ways.value(rule.entity, path)
                )
        return found

    def _field(self, rule: Rule, number: int = 0) -> f.Field:
        path = rule.paths[number]
        found = self._paths.ways.value(rule.entity, path)
        names = tuple(one.name for one in found)
        inner = innermost(found[-1].shape)
        return f.Field(names, path, inner.primitive if isinstance(inner, Simple) else "text")

    def _value(self, rule: Rule) -> str:
        return self._paths.value(self._paths.ways.value(rule.entity, rule.paths[0]))

    def _said(self, rule: Rule, formula: f.Formula) -> str:
        return Writer(self._paths, rule.entity).write(formula, False)

    def _present(self, rule: Rule, _test: Any) -> str:
        found = self._paths.ways.value(rule.entity, rule.paths[0])
        *above, last = found
        if not above:
            return f"not({named(last.name)})"
        return f"exists({self._paths.value(above)}[not({named(last.name)})])"

    def _each(self, rule: Rule, wrong: str) -> str:
        return f"exists({self._value(rule)}[{wrong}])"

    def _length(self, rule: Rule, test: Any) -> str:
        bounds = [f"string-length(.) < {test.least}"] if test.least else []
        bounds += [f"string-length(.) > {test.most}"] if test.most is not None else []
        return self._each(rule, " or ".join(bounds) or "false()")

    def _matches(self, rule: Rule, test: Any) -> str:
        read = read_pattern(test.pattern)
        if not isinstance(read, Pattern):
            raise Unsayable(read.reason)
        return self._each(rule, f"not(matches(., {text(read.anchored)}))")

    def _type(self, rule: Rule, test: Any) -> str:
        kind = TYPES.get(test.primitive)
        if kind is None:
            raise Unsayable("every text has the type")
        whole = " or contains(., '.')" if test.primitive in ("integer", "year") else ""
        return self._each(rule, f"not(. castable as {kind}){whole}")

    def _one_of(self, rule: Rule, test: Any) -> str:
        listed = ", ".join(text(one) for one in test.values)
        return self._each(rule, f"not(. = ({listed}))")

    def _in_list(self, rule: Rule, _test: e.InCodeList) -> str:
        inner = innermost(self._paths.ways.value(rule.entity, rule.paths[0])[-1].shape)
        codes = self._by_name.get(inner.type) if isinstance(inner, Typed) else None
        if not isinstance(codes, CodeSet) or len(codes.codes) > _MOST_CODES:
            raise Unsayable("their codes are not known here, or too many")
        listed = ", ".join(text(one.value) for one in codes.codes)
        return self._each(rule, f"not(. = ({listed}))")

    def _compared(self, rule: Rule, test: Any) -> str:
        bound = f.Constant(test.primitive, test.literal)
        return self._said(rule, f.Compare(test.operator, self._field(rule), bound))

    def _ordered(self, rule: Rule, test: Any) -> str:
        both = self._field(rule), self._field(rule, 1)
        return self._said(rule, f.Compare(test.operator, *both))

    def _in_order(self, rule: Rule, test: k.InOrder) -> str:
        if test.missing == "fail":
            raise Unsayable(NO_PROPERTY)
        return self._ordered(rule, test)

    def _places(self, rule: Rule, operands: tuple[str, ...]) -> dict[str, str]:
        values = (
            self._paths.value(self._paths.ways.value(rule.entity, path)) for path in rule.paths
        )
        return dict(zip(operands, values, strict=True))

    def _whole(self, rule: Rule, test: c.AllOrNone) -> str:
        places = self._places(rule, test.members)
        some = " or ".join(f"exists({place})" for place in places.values())
        lacking = " or ".join(f"not({places[one]})" for one in test.required) or "false()"
        return f"({some}) and ({lacking})"

    def _exactly_one(self, rule: Rule, test: c.ExactlyOne) -> str:
        parts = self._places(rule, test.operands).values()
        number = " + ".join(f"number(exists({place}))" for place in parts)
        return f"{number} > 1" if test.or_none else f"{number} != 1"

    # -- objects --------------------------------------------------------------------------------
    def _counted(self, rule: Rule, test: Any) -> str:
        end: Element = self._model.get(rule.paths[0][-1])
        if isinstance(end, End) and end.type is not None:
            number = f.Count(f.Reach(f.Here(), end.key, end.name, end.type))
            bounds = ((">=", test.least), ("<=", test.most))
            wanted = tuple(
                f.Compare(sign, number, f.Constant("integer", str(bound)))
                for sign, bound in bounds
                if bound
            )
            return self._said(rule, f.Both(wanted))
        value = self._value(rule)
        least = [f"count({value}) < {test.least}"] if test.least else []
        most = [f"count({value}) > {test.most}"] if test.most is not None else []
        return " or ".join((*least, *most)) or "false()"

    def _unique(self, rule: Rule, _test: Any) -> str:
        if not rule.paths or any(isinstance(self._model.get(path[-1]), End) for path in rule.paths):
            raise Unsayable("they compare what objects lead to")
        values = [
            self._paths.value(self._paths.ways.value(rule.entity, path)) for path in rule.paths
        ]
        everyone = self._paths.everywhere(rule.entity)
        same = " and ".join(f"{value} = $here/{value}" for value in values)
        return f"(for $here in . return count({everyone}[{same}]) > 1)"

    def _refers(self, rule: Rule, _test: Any) -> str:
        (path,) = rule.paths
        if len(path) != 1 or not isinstance(self._model.get(path[-1]), End):
            raise Unsayable(NO_PROPERTY)
        found = self._paths.ways.own(rule.entity, path[-1])
        if found is None or not found[1].key:
            return ""  # what stands inside, or is stated at the other end, is there
        hop = found[1]
        same = " and ".join(f"{named(key)} = $r/{named(key)}" for key in hop.key)
        among = self._paths.everywhere(hop.target)
        return f"(some $r in {named(hop.name)} satisfies not(exists({among}[{same}])))"

    def _distinct(self, rule: Rule, _test: Any) -> str:
        value = self._value(rule)
        return f"count({value}) != count(distinct-values({value}/string(.)))"


_MAKE: dict[type, Callable[[Reports, Rule, Any], str]] = {
    c.Present: Reports._present,
    c.LongerThan: Reports._length,
    c.Matches: Reports._matches,
    c.OneOf: Reports._one_of,
    c.Compared: Reports._compared,
    c.Ordered: Reports._ordered,
    k.InOrder: Reports._in_order,
    e.OfType: Reports._type,
    e.InCodeList: Reports._in_list,
    e.Counted: Reports._counted,
    e.Unique: Reports._unique,
    e.Refers: Reports._refers,
    e.Distinct: Reports._distinct,
    c.AllOrNone: Reports._whole,
    c.ExactlyOne: Reports._exactly_one,
    e.Specialised: lambda _reports, _rule, _test: "",  # documents have concrete types only
}


def unsaid(designs: Designs) -> dict[str, str]:
    """By rule id, why the reports of a profile do not check it."""
    return Reports(designs).unsaid


def pages(designs: Designs) -> Iterator[Page]:
    """The schema."""
    made = Reports(designs)
    lines = told(made.unsaid, tuple(rule.id for rule in designs.rules.rules))
    fields = {
        "heading": _comments(heading(designs.narrowed, "Schematron for deliveries in XML")),
        "title": _content(designs.narrowed.info.id),
        "notes": list(_NOTES),
        "unsaid": _comments(lines),
        "has_unsaid": bool(lines),
        "patterns": [
            {
                "context": _attribute(context),
                "reports": [_fields(one) for one in made.reports[context]],
            }
            for context in made.reports
        ],
    }
    yield Page("schematron/rules.sch", "schematron/rules.sch.j2", fields)


def _fields(report: Report) -> dict[str, str]:
    words = dict.fromkeys((report.rule.message_da, report.rule.message_en))
    return {
        "rule": _attribute(report.rule.id),
        "broken": _attribute(report.broken),
        "role": _ROLES[report.rule.severity],
        "words": " / ".join(_message(one, report.values) for one in words),
    }


def _names(model: Model, path: tuple[ElementKey, ...]) -> tuple[str, ...]:
    return tuple(model.get(key).name for key in path)


def _message(words: str, values: Mapping[str, str]) -> str:
    pieces = []
    for before, name in pieces_of(words, values):
        pieces.append(_content(before))
        if name:
            pieces.append(f"<sch:value-of select={_attribute(values[name])}/>")
    return "".join(pieces)


# -- names and texts of a model in XML: data, whatever they hold ----------------------------------------
def _plain(text_: str) -> str:
    return "".join(one if one >= " " or one in "\t\n" else " " for one in text_)


def _attribute(value: str) -> str:
    return quoteattr(_plain(value))


def _content(value: str) -> str:
    return escape(_plain(value))


def _comments(lines: list[str]) -> list[str]:
    return [_plain(one).replace("--", "- -") for one in lines]


VIEW = View("schematron", pages)
