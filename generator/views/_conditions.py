"""Constraints as conditions of JSON Schema, for the objects that a document holds as a whole.

A schema refuses what certainly breaks a constraint: it says of each formula when it may hold. JSON Schema
compares a value with a constant and never with another value, and knows no order of dates (JSON Schema
validation 2020-12, section 6), so that much stays unsaid, with its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.constraints import kinds as k
from generator.constraints.pattern import Pattern, read_pattern
from generator.model.elements import Element, ElementKey, End
from generator.model.graph import Model
from generator.model.indexes import Inheritance
from generator.physical.designs import Designs
from generator.physical.documents_types import Documents, ObjectType, Property, Role, Typed
from generator.physical.documents_ways import Unsayable, Ways
from generator.physical.rule_set import Rule

Json = dict[str, Any]
_NUMBERS = ("integer", "decimal", "real", "year")
_BOUNDS = {"<": "exclusiveMaximum", "<=": "maximum", ">": "exclusiveMinimum", ">=": "minimum"}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>"}


class Unsaid(Exception):
    """JSON Schema has no words for it; the text says for what."""


class Conditions(NamedTuple):
    """The conditions by the name of the type they hold for, and by rule id why there is none."""

    of_type: dict[str, list[Json]]
    unsaid: dict[str, str]


def conditions_of(designs: Designs) -> Conditions:
    """What a profile's constraints become in its schemas."""
    documents, inheritance = designs.documents, designs.narrowed.model.index(Inheritance)
    of_type: dict[str, list[Json]] = {}
    unsaid: dict[str, str] = {}
    ways = Ways(documents, designs.narrowed.model)
    for rule in designs.rules.rules:
        if isinstance(rule.test, e.Counted) and not _is_stated(rule, designs.narrowed.model, ways):
            unsaid[rule.id] = "documents state these links at their other ends"
        if not isinstance(rule.test, f.Formula):
            continue
        keys = (rule.entity, *inheritance.descendants(rule.entity))
        types = [
            one for one in documents.types if isinstance(one, ObjectType) and one.element in keys
        ]
        types = [one for one in types if one.role is Role.ENTITY]
        try:
            said = [(one.name, _condition(rule, one, documents, inheritance)) for one in types]
        except Unsaid as why:
            unsaid[rule.id] = str(why)
            continue
        for name, condition in said:
            of_type.setdefault(name, []).append(condition)
    return Conditions(of_type, unsaid)


def _is_stated(rule: Rule, model: Model, ways: Ways) -> bool:
    """Whether a schema sees what a rule counts: it stands in the object, or the object inside of it."""
    element: Element = model.get(rule.paths[0][-1])
    if not isinstance(element, End) or ways.own(rule.entity, element.key) is not None:
        return True
    try:
        led = ways.led(element.key)
    except Unsayable:
        return False
    return any(way[0].is_back and not way[0].key for way in led if len(way) == 1)


_STRUCTURE: dict[type, str] = {
    e.Unique: "they compare objects with each other",
    e.Refers: "they look for other objects",
    e.Specialised: "they look for other objects",
    e.NoOverlap: "they compare objects with each other",
    c.Ordered: "they compare two values",
    e.Digits: "validators differ on fractions of numbers",
    k.InOrder: "they compare two values",
    k.ValidOn: "they compare two values",
    k.Under: "they know no broader codes",
    k.Checksum: "they do not calculate",
    k.BornOnADay: "they do not calculate",
    k.Plausible: "they know no warnings",
    k.NoSmallCount: "what is published is checked in the databases",
    k.Known: "they look for other objects",
    k.Complete: "they look for other objects",
    **dict.fromkeys(
        (k.Apart, k.Seamless, k.UniqueBy, k.Bitemporal, k.Among),
        "they compare objects with each other",
    ),
}


def not_in_schemas(rules: Sequence[Rule], unsaid: Mapping[str, str]) -> dict[str, str]:
    """By rule id, why the schemas of a profile do not check it."""
    return {
        rule.id: unsaid.get(rule.id) or _STRUCTURE[type(rule.test)]
        for rule in rules
        if rule.id in unsaid or type(rule.test) in _STRUCTURE
    }


def _condition(
    rule: Rule, type_: ObjectType, documents: Documents, inheritance: Inheritance
) -> Json:
    """`if … then …` where the constraint is an implication, as people would write it."""
    writer = _Writer(type_, documents, inheritance)
    test: Any = rule.test
    if isinstance(test, f.Either) and len(test.conditions) == 2:
        first, second = test.conditions
        if isinstance(first, f.Inverse):
            when, then = writer.certainly(first.condition), writer.possibly(second)
            return {"$comment": rule.id, "if": when, "then": then}
    return {"$comment": rule.id, **writer.possibly(test)}


class _Writer:
    """Writes a formula in two ways: when it is certainly so, and when it may be so."""

    def __init__(self, type_: ObjectType, documents: Documents, inheritance: Inheritance) -> None:
        self._type, self._documents, self._inheritance = type_, documents, inheritance

    def certainly(self, one: f.Formula) -> Json:
        """What objects are of which it is certainly so."""
        return self._write(one, True)

    def possibly(self, one: f.Formula) -> Json:
        """What objects are of which it is not certainly otherwise."""
        return self._write(one, False)

    def _write(self, one: Any, is_certain: bool) -> Json:
        match one:
            case f.Truth(value):
                return {} if value else {"not": {}}
            case f.Inverse(inner):
                return {"not": self._write(inner, not is_certain)}
            case f.Both(conditions):
                return {"allOf": [self._write(each, is_certain) for each in conditions]}
            case f.Either(conditions):
                return {"anyOf": [self._write(each, is_certain) for each in conditions]}
            case f.Given(f.Field() as field):
                return self._at(field, None, True)
            case f.Holds(field):
                return self._at(field, {"const": True}, is_certain)
            case f.Compare(operator, left, right):
                return self._compare(operator, left, right, is_certain)
            case f.OneOf(field, values):
                return self._at(field, {"enum": [each.text for each in values]}, is_certain)
            case f.Matches(f.Field() as field, pattern):
                return self._matches(field, pattern, is_certain)
            case f.IsKind(object_, target) if f.bare(object_) == f.Here():
                return {} if self._is_kind(target) else {"not": {}}
            case f.Known(condition):
                return {"anyOf": [self.certainly(condition), self._certainly_not(condition)]}
            case f.Provided(condition, formula):
                return self._cases(((self.certainly(condition), formula),), is_certain)
            case f.Choice(condition, then, otherwise):
                first = self.certainly(condition), then
                second = self._certainly_not(condition), otherwise
                return self._cases((first, second), is_certain)
        raise Unsaid(_why(one))

    def _certainly_not(self, one: f.Formula) -> Json:
        return {"not": self.possibly(one)}

    def _cases(self, cases: tuple[tuple[Json, f.Formula], ...], is_certain: bool) -> Json:
        """In each case a formula counts; where it is undetermined which case it is, nothing is certain."""
        say = self.certainly if is_certain else self._certainly_not
        told = {"anyOf": [{"allOf": [case, say(formula)]} for case, formula in cases]}
        return told if is_certain else {"not": told}

    def _is_kind(self, target: ElementKey) -> bool:
        return self._type.element in (target, *self._inheritance.descendants(target))

    def _matches(self, field: f.Field, pattern: str, is_certain: bool) -> Json:
        read = read_pattern(pattern)
        if not isinstance(read, Pattern):
            raise Unsaid(read.reason)
        return self._at(field, {"type": "string", "pattern": read.anchored}, is_certain)

    def _compare(self, operator: str, left: f.Term, right: f.Term, is_certain: bool) -> Json:
        if isinstance(left, f.Constant):
            left, right, operator = right, left, _MIRRORED[operator]
        if not isinstance(right, f.Constant):
            raise Unsaid("they compare two values")
        match left:
            case f.Field() as field:
                return self._value(field, operator, right, is_certain)
            case f.Length(f.Field() as field) if right.primitive == "integer":
                return self._length(field, operator, int(right.text), is_certain)
        raise Unsaid("they compute with values")

    def _value(self, field: f.Field, operator: str, right: f.Constant, is_certain: bool) -> Json:
        constant = _constant(right)
        if operator == "=":  # what is missing is another value
            return self._at(field, {"const": constant}, True)
        if operator == "<>":
            return {"not": self._at(field, {"const": constant}, True)}
        if field.primitive not in _NUMBERS:
            raise Unsaid("they compare by an order that JSON Schema does not know")
        return self._at(field, {"type": "number", _BOUNDS[operator]: constant}, is_certain)

    def _length(self, field: f.Field, operator: str, number: int, is_certain: bool) -> Json:
        if operator == "<>":
            return {"not": self._length(field, "=", number, not is_certain)}
        limits = {
            "<": {"maxLength": number - 1},
            "<=": {"maxLength": number},
            ">": {"minLength": number + 1},
            ">=": {"minLength": number},
            "=": {"minLength": number, "maxLength": number},
        }[operator]
        if min(limits.values()) < 0:
            raise Unsaid("they compare a length with less than nothing")
        return self._at(field, {"type": "string", **limits}, is_certain)

    def _at(self, field: f.Field, inner: Json | None, must_be_there: bool) -> Json:
        """A condition on a value within the object; a value that is missing fails it where it must be
        there, and else leaves it open."""
        if f.bare(field.of) != f.Here():
            raise Unsaid("they look at other objects")
        schema = inner
        for name in reversed(self._names(field.keys)):
            around: Json = {"type": "object"}
            if must_be_there:
                around["required"] = [name]
            around["properties"] = {name: schema if schema is not None else True}
            schema = around
        return schema or {}

    def _names(self, keys: tuple[ElementKey, ...]) -> list[str]:
        names, properties = [], self._properties(self._type)
        for key in keys:
            found = next((one for one in properties if one.element == key), None)
            if found is None:
                raise Unsaid("their values have no properties of their own")
            names.append(found.name)
            shape = found.shape
            inner = self._documents.by_name[shape.type] if isinstance(shape, Typed) else None
            properties = self._properties(inner) if isinstance(inner, ObjectType) else ()
        return names

    def _properties(self, type_: ObjectType) -> tuple[Property, ...]:
        bases = [self._documents.by_name[name] for name in type_.bases]
        inherited = [
            each for one in bases if isinstance(one, ObjectType) for each in self._properties(one)
        ]
        return (*inherited, *type_.properties)


def _constant(one: f.Constant) -> Any:
    if one.primitive == "boolean":
        return one.text == "true"
    if one.primitive in _NUMBERS:
        number = Decimal(one.text)
        return int(number) if number == number.to_integral_value() else float(number)
    return one.text


def _why(one: Any) -> str:
    looks: Callable[[Any], bool] = f.looks_around
    return "they look at other objects" if looks(one) else "JSON Schema has no words for them"
