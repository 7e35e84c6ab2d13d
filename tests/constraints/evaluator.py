"""OCL evaluated on plain objects, written from the standard's semantics and not from the compiler.

An object is a dictionary: a value is a number, text, truth value, date, None where there is none, or a
dictionary for a value with parts; an end leads to an object, to None, or to a list of objects, which is a set.
Under `""` an object may have the names of its classes. The answer is True, False, None (null) or INVALID
(OCL 2.4, 7.5 and 11.2).
"""

from __future__ import annotations

import datetime
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from generator.constraints.ocl import syntax as s
from tests.constraints.evaluator_library import (
    INVALID,
    Bag,
    calculated,
    is_missing,
    of_many,
    of_number,
    of_text,
    same,
)

Object = Mapping[str, Any]
Names = Callable[[tuple[str, ...]], Any]
_ORDER = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


class Around(NamedTuple):
    """What there is besides the object: all objects by class, what classes define (parameters and body), and the
    names that lead to one object or none."""

    instances: Mapping[str, Sequence[Object]] = {}
    defined: Mapping[str, tuple[Sequence[str], s.Expression]] = {}
    ends: frozenset[str] = frozenset()


def evaluate(
    one: s.Expression, self_: Any, literal: Names, around: Around | None = None, **named: Any
) -> Any:
    """The value of an expression for an object. `literal` gives what data carry for `List::value`."""
    return _Evaluator([self_], literal, named, around or Around()).value(one)


def verdict_of(value: Any) -> str:
    """What an invariant's value says of an object: nothing where it holds (OCL 2.4, 12.6)."""
    if value is True:
        return ""
    return "violated" if value is False else "undetermined"


class _Evaluator:
    """`around` are the objects whose properties can stand without a source, the innermost last."""

    def __init__(
        self, around: list[Any], literal: Names, variables: dict[str, Any], world: Around
    ) -> None:
        self._around, self._literal, self._variables = around, literal, variables
        self._world = world

    def _with(self, around: list[Any], variables: dict[str, Any]) -> _Evaluator:
        return _Evaluator(around, self._literal, variables, self._world)

    def value(self, one: s.Expression) -> Any:
        match one:
            case s.Literal(kind, text):
                return self._constant(kind, text)
            case s.Self():
                return self._around[0]
            case s.Name((name,)) if name in self._variables:
                return self._variables[name]
            case s.Name(path):
                if self._around[-1] is None and len(path) == 1:
                    return None
                for one_around in reversed(self._around):
                    if isinstance(one_around, dict) and path[-1] in one_around and len(path) == 1:
                        return one_around[path[-1]]
                return self._literal(path)
            case s.Property(source, name):
                return self._property(self.value(source), name)
            case s.Unary("not", operand):
                return _negated(self.value(operand))
            case s.Unary("-", operand):
                return calculated(operator.neg, self.value(operand))
            case s.Binary(word, left, right):
                return self._binary(word, left, right)
            case s.If(condition, then, otherwise):
                asked = self.value(condition)
                if asked is None or asked is INVALID:
                    return INVALID
                return self.value(then if asked else otherwise)
            case s.Let(variable, body):
                assert variable.value is not None
                inside = {**self._variables, variable.name: self.value(variable.value)}
                return self._with(self._around, inside).value(body)
            case s.Collection(kind, items):
                return self._listed(kind, items)
            case s.Tuple(parts):
                return tuple((each.name, self.value(each.value)) for each in parts if each.value)
            case s.Iterate(source, name, variables, body):
                names = [each.name for each in variables]
                return self._over(self.value(source), name, names, body)
            case s.Call(source, name, (body,)) if source is not None and name in _ITERATORS:
                return self._over(self.value(source), name, [], body)
            case s.Call():
                return self._call(one)
        raise NotImplementedError(type(one).__name__)

    @staticmethod
    def _constant(kind: str, text: str) -> Any:
        match kind:
            case "integer":
                return int(text)
            case "real":
                return float(text)
            case "boolean":
                return text == "true"
            case "string":
                return text
            case "null":
                return None
        return INVALID

    def _property(self, above: Any, name: str) -> Any:
        if above is None or above is INVALID:
            return above  # safe navigation, as documented
        if isinstance(above, tuple):
            return dict(above)[name]
        if isinstance(above, list):
            return self._flat([each[name] for each in above], name in self._world.ends)
        return above[name]

    @staticmethod
    def _flat(found: list[Any], are_ends: bool) -> Bag:
        """Collections in a collection are taken apart; a missing object adds nothing, as documented."""
        told = Bag()
        for each in found:
            if isinstance(each, list):
                told += each
            elif each is not None or not are_ends:
                told.append(each)
        return told

    def _listed(self, kind: str, items: tuple[s.Expression, ...]) -> list[Any]:
        found: list[Any] = []
        for item in items:
            if isinstance(item, s.Range):
                found += range(self.value(item.first), self.value(item.last) + 1)
            else:
                found.append(self.value(item))
        return of_many(Bag(found), "asSet", []) if kind.endswith("Set") else Bag(found)

    def _binary(self, word: str, left: s.Expression, right: s.Expression) -> Any:
        one, other = _dates(self.value(left), self.value(right))
        match word:
            case "and":
                return _both(one, other)
            case "or":
                return _negated(_both(_negated(one), _negated(other)))
            case "implies":
                return _negated(_both(one, _negated(other)))
            case "xor":
                if is_missing(one) or is_missing(other):
                    return INVALID if INVALID in (one, other) else None
                return one != other
            case "=" | "<>":
                if one is INVALID or other is INVALID:
                    return INVALID
                return same(one, other) == (word == "=")
            case "/" | "div" | "mod":
                if other == 0 or is_missing(one) or is_missing(other):
                    return INVALID
                return one / other if word == "/" else of_number(one, word, [other])
        if word == "-" and isinstance(one, list):
            return of_many(one, "-", [other])
        sign = {"+": operator.add, "-": operator.sub, "*": operator.mul, **_ORDER}[word]
        return calculated(sign, one, other)

    # -- calls ----------------------------------------------------------------------------------
    def _call(self, one: s.Call) -> Any:
        name = one.name
        if name == "allInstances":
            assert isinstance(one.source, s.Name)
            return list(self._world.instances[one.source.path[-1]])
        if name in self._world.defined:
            return self._defined(one)
        source = self._around[-1] if one.source is None else self.value(one.source)
        if name in ("oclIsKindOf", "oclIsTypeOf", "oclAsType", "selectByKind", "selectByType"):
            assert isinstance(one.arguments[0], s.Name)
            return self._kind(source, name, one.arguments[0].path[-1])
        return self._called(one, source, name, one.arguments)

    def _defined(self, one: s.Call) -> Any:
        names, body = self._world.defined[one.name]
        this = self._around[-1] if one.source is None else self.value(one.source)
        if this is None or this is INVALID:
            return this
        told = dict(zip(names, map(self.value, one.arguments), strict=True))
        return self._with([this], told).value(body)

    def _kind(self, source: Any, name: str, wanted: str) -> Any:
        if name in ("selectByKind", "selectByType"):
            if source is INVALID:
                return INVALID
            test = "oclIsKindOf" if name == "selectByKind" else "oclIsTypeOf"
            items = source if isinstance(source, list) else [] if source is None else [source]
            return type(source or [])(each for each in items if self._kind(each, test, wanted))
        if source is None:
            return None if name == "oclAsType" else INVALID
        if source is INVALID:
            return INVALID
        if isinstance(source, list):
            told = [self._kind(each, name, wanted) for each in source]
            return INVALID if INVALID in told else Bag(told)
        is_kind = wanted in source[""]
        if name == "oclAsType":
            return source if is_kind else INVALID
        return is_kind if name == "oclIsKindOf" else source[""][0] == wanted

    def _called(
        self, one: s.Call, source: Any, name: str, arguments: tuple[s.Expression, ...]
    ) -> Any:
        if name == "oclIsUndefined":
            return source is None or source is INVALID
        if name == "oclIsInvalid":
            return source is INVALID
        if source is INVALID:
            return INVALID
        is_many = one.is_arrow and name not in ("isEmpty", "notEmpty", "size")
        if is_many and not isinstance(source, list):
            source = [] if source is None else [source]  # a single thing as a set (7.5.3)
        if isinstance(source, list):
            told = [self.value(each) for each in arguments]
            return INVALID if INVALID in told else of_many(source, name, told)
        if name in ("isEmpty", "notEmpty"):  # of a single value as a set
            return (source is None) == (name == "isEmpty")
        if name == "size" and one.is_arrow:
            return 0 if source is None else 1
        told = [self.value(each) for each in arguments]
        if source is None or any(map(is_missing, told)):
            return INVALID
        return (
            of_text(source, name, told)
            if isinstance(source, str)
            else of_number(source, name, told)
        )

    # -- iterators ------------------------------------------------------------------------------
    def _over(self, source: Any, name: str, variables: list[str], body: s.Expression) -> Any:
        if source is INVALID:
            return INVALID
        if not isinstance(source, list):
            source = [] if source is None else [source]
        if len(variables) > 1:
            told = [
                self._inside(variables[0], each)._over(source, name, variables[1:], body)
                for each in source
            ]
        else:
            variable = variables[0] if variables else None
            told = [self._inside(variable, each).value(body) for each in source]
        if name == "collect" and INVALID in told:
            return INVALID  # as a collection with an invalid element is (11.7)
        if name == "collect":
            is_end = isinstance(body, s.Property | s.Name) and (
                (body.name if isinstance(body, s.Property) else body.path[-1]) in self._world.ends
            )
            return self._flat(told, is_end)
        if name in ("forAll", "exists"):
            found: Any = True
            for each in told:
                found = _both(found, each if name == "forAll" else _negated(each))
            return found if name == "forAll" else _negated(found)
        if name == "isUnique":
            if INVALID in told:
                return INVALID
            return not any(same(one, other) for at, one in enumerate(told) for other in told[:at])
        if any(each is None or each is INVALID for each in told):
            return INVALID
        if name == "one":
            return told.count(True) == 1
        return type(source)(
            each for each, is_so in zip(source, told, strict=True) if is_so == (name == "select")
        )

    def _inside(self, variable: str | None, one: Any) -> _Evaluator:
        if variable is None:
            return self._with([*self._around, one], self._variables)
        return self._with(self._around, {**self._variables, variable: one})


_ITERATORS = ("forAll", "exists", "one", "select", "reject", "collect", "isUnique")


def _dates(one: Any, other: Any) -> tuple[Any, Any]:
    """A text beside a date is one: the standard has no literal for it."""
    if isinstance(one, datetime.date) and isinstance(other, str):
        other = datetime.date.fromisoformat(other)
    return one, other


def _both(one: Any, other: Any) -> Any:
    if one is False or other is False:
        return False
    if one is INVALID or other is INVALID:
        return INVALID
    return None if one is None or other is None else True


def _negated(one: Any) -> Any:
    return one if one is None or one is INVALID else not one
