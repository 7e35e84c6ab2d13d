"""OCL evaluated on plain objects, written from the standard's semantics and not from the compiler.

An object is a dictionary: a value is a number, text, truth value, date, None where there is none, or a
dictionary for a value with parts. The answer is True, False, None (null) or INVALID (OCL 2.4, 7.5 and 11.2).
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
    return _Evaluator(self_, literal, {}).value(one)


class _Evaluator:
    def __init__(self, self_: Object, literal: Names, variables: dict[str, Any]) -> None:
        self._self, self._literal, self._variables = self_, literal, variables

    def value(self, one: s.Expression) -> Any:
        match one:
            case s.Literal(kind, text):
                return self._constant(kind, text)
            case s.Self():
                return self._self
            case s.Name((name,)) if name in self._variables:
                return self._variables[name]
            case s.Name((name,)) if name in self._self:
                return self._self[name]
            case s.Name(path):
                return self._literal(path)
            case s.Property(source, name):
                above = self.value(source)
                if above is None or above is INVALID:
                    return above  # safe navigation, as documented
                return above.get(name)
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
                return _Evaluator(self._self, self._literal, inside).value(body)
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
            case "=":
                return INVALID if INVALID in (one, other) else one == other
            case "<>":
                return INVALID if INVALID in (one, other) else one != other
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
