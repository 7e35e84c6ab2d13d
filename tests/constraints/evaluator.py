"""OCL evaluated on plain objects, written from the standard's semantics and not from the compiler.

An object is a dictionary: a value is a number, text, truth value, date, None where there is none, or a
dictionary for a value with parts; an end leads to an object, to None, or to a list of objects. The answer is True, False, None (null) or INVALID (OCL 2.4, 7.5 and 11.2).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

from generator.constraints.ocl import syntax as s


class _Invalid:
    def __repr__(self) -> str:
        return "invalid"


INVALID = _Invalid()
Object = Mapping[str, Any]
Names = Callable[[tuple[str, ...]], Any]
_ORDER = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def evaluate(one: s.Expression, self_: Object, literal: Names) -> Any:
    """The value of an expression for an object. `literal` gives what data carry for `List::value`."""
    return _Evaluator([self_], literal, {}).value(one)


def verdict_of(value: Any) -> str:
    """What an invariant's value says of an object: nothing where it holds (OCL 2.4, 12.6)."""
    if value is True:
        return ""
    return "violated" if value is False else "undetermined"


class _Evaluator:
    """`around` are the objects whose properties can stand without a source, the innermost last."""

    def __init__(self, around: list[Object], literal: Names, variables: dict[str, Any]) -> None:
        self._around, self._literal, self._variables = around, literal, variables

    def value(self, one: s.Expression) -> Any:
        match one:
            case s.Literal(kind, text):
                return self._constant(kind, text)
            case s.Self():
                return self._around[0]
            case s.Name((name,)) if name in self._variables:
                return self._variables[name]
            case s.Name(path):
                for one_around in reversed(self._around):
                    if path[-1] in one_around and len(path) == 1:
                        return one_around[path[-1]]
                return self._literal(path)
            case s.Property(source, name):
                above = self.value(source)
                if above is None or above is INVALID:
                    return above  # safe navigation, as documented
                return [each[name] for each in above] if isinstance(above, list) else above[name]
            case s.Unary("not", operand):
                return _negated(self.value(operand))
            case s.Unary("-", operand):
                return _calculated(operator.neg, self.value(operand))
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
                return _Evaluator(self._around, self._literal, inside).value(body)
            case s.Iterate(source, name, variables, body):
                return self._over(self.value(source), name, [each.name for each in variables], body)
            case s.Call(source, name, (body,)) if source is not None and name in _ITERATORS:
                return self._over(self.value(source), name, [], body)
            case s.Call(source, name, arguments) if source is not None:
                return self._called(one, self.value(source), name, arguments)
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

    def _binary(self, word: str, left: s.Expression, right: s.Expression) -> Any:
        one, other = self.value(left), self.value(right)
        match word:
            case "and":
                return _both(one, other)
            case "or":
                return _negated(_both(_negated(one), _negated(other)))
            case "implies":
                return _negated(_both(one, _negated(other)))
            case "xor":
                unknown = {type(one), type(other)} & {type(None), _Invalid}
                return (INVALID if INVALID in (one, other) else None) if unknown else one != other
            case "=" | "<>":
                if one is INVALID or other is INVALID:
                    return INVALID
                same = one is other if isinstance(one, dict) else one == other
                return same == (word == "=")
            case "/":
                return INVALID if other == 0 else _calculated(operator.truediv, one, other)
        sign = {"+": operator.add, "-": operator.sub, "*": operator.mul, **_ORDER}[word]
        return _calculated(sign, one, other)

    def _called(
        self, one: s.Call, source: Any, name: str, arguments: tuple[s.Expression, ...]
    ) -> Any:
        if name == "oclIsUndefined":
            return source is None or source is INVALID
        if source is INVALID:
            return INVALID
        if source is None and name in ("includes", "excludes", "sum"):
            source = []  # what nobody has leads to nothing
        if isinstance(source, list):
            return self._of_many(source, name, [self.value(each) for each in arguments])
        if name in ("isEmpty", "notEmpty"):  # of a single value as a set
            return (source is None) == (name == "isEmpty")
        if name == "size" and one.is_arrow:
            return 0 if source is None else 1
        if source is None:
            return INVALID
        if name == "size":
            return len(source)
        first, last = (self.value(each) for each in arguments)
        assert name == "substring"
        return source[first - 1 : last] if 1 <= first <= last <= len(source) else INVALID

    # -- collections ----------------------------------------------------------------------------
    @staticmethod
    def _of_many(source: list[Any], name: str, arguments: list[Any]) -> Any:
        match name:
            case "size":
                return len(source)
            case "isEmpty":
                return not source
            case "notEmpty":
                return bool(source)
            case "sum":
                return INVALID if None in source or INVALID in source else sum(source)
        is_there = any(each is arguments[0] for each in source)
        assert name in ("includes", "excludes")
        return is_there == (name == "includes")

    def _over(self, source: Any, name: str, variables: list[str], body: s.Expression) -> Any:
        if source is INVALID:
            return INVALID
        source = [] if source is None else source
        if len(variables) > 1:
            told = [
                self._inside(variables[0], each)._over(source, name, variables[1:], body)
                for each in source
            ]
        else:
            variable = variables[0] if variables else None
            told = [self._inside(variable, each).value(body) for each in source]
        if name == "collect":
            return told
        if name in ("forAll", "exists"):
            found: Any = True
            for each in told:
                found = _both(found, each if name == "forAll" else _negated(each))
            return found if name == "forAll" else _negated(found)
        if any(each is None or each is INVALID for each in told):
            return INVALID
        if name == "one":
            return told.count(True) == 1
        return [
            each for each, is_so in zip(source, told, strict=True) if is_so == (name == "select")
        ]

    def _inside(self, variable: str | None, one: Object) -> _Evaluator:
        if variable is None:
            return _Evaluator([*self._around, one], self._literal, self._variables)
        return _Evaluator(self._around, self._literal, {**self._variables, variable: one})


_ITERATORS = ("forAll", "exists", "one", "select", "reject", "collect")


def _both(one: Any, other: Any) -> Any:
    if one is False or other is False:
        return False
    if one is INVALID or other is INVALID:
        return INVALID
    return None if one is None or other is None else True


def _negated(one: Any) -> Any:
    return one if one is None or one is INVALID else not one


def _calculated(function: Callable[..., Any], *values: Any) -> Any:
    """Anything but = and <> of a missing value is invalid (11.2.3)."""
    if any(one is None or one is INVALID for one in values):
        return INVALID
    return function(*values)
