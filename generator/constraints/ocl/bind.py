"""The names of an OCL expression looked up in the model: it becomes a formula, or the reason why not.

Attributes are known by their names, through data types too; ends lead to other objects. A name without a
source is an attribute or end of the innermost object there is, as OCL has it (OCL 2.4, 7.6.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from generator.constraints import formula as f
from generator.constraints.folding import both, choice, either, inverse
from generator.constraints.formula_size import size_of
from generator.constraints.hierarchy import within
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.comparisons import Comparisons
from generator.constraints.ocl.keys import key_of
from generator.constraints.ocl.kinds import KIND_TESTS
from generator.constraints.ocl.scope import Later
from generator.constraints.ocl.world import (
    Coded,
    Many,
    Operand,
    Stop,
    Thing,
    Tupled,
    Unbound,
    Unlowered,
    Valued,
    Whole,
    World,
    kind_of,
)
from generator.model.near import near
from generator.constraints.pattern import Pattern, read_pattern

_EMPTY = {"isEmpty": False, "notEmpty": True}
_TIMES = {"isBefore": "<", "isAfter": ">", "isEqual": "="}
_OF_MANY = frozenset(
    ("exists", "forAll", "one", "isUnique", "includes", "excludes", "includesAll", "excludesAll")
)
_CONNECTIVES = frozenset(("and", "or", "xor", "implies"))
_RELATIONS = frozenset(("=", "<>", "<", "<=", ">", ">="))
_ASKED = _OF_MANY | KIND_TESTS | _EMPTY.keys() | _TIMES.keys() | {"oclIsUndefined", "oclIsInvalid"}
_TEXT_TESTS = frozenset(("matches", "startsWith", "equalsIgnoreCase", "subsumedBy"))
_AS_IT_STANDS = Thing | Whole | Valued | Many | Coded | Tupled | f.Constant
LARGEST = 2000  # nodes, as a target writes them


class Bound(NamedTuple):
    """An expression as a formula; `assumed` tells what was read as meant and not as written."""

    formula: f.Formula
    assumed: tuple[str, ...]


def bind(
    expression: s.Expression,
    this: Operand,
    world: World,
    named: Mapping[str, Operand] | None = None,
) -> Bound | Unbound | Unlowered:
    """The formula of an invariant of `this`, an object or a value."""
    binder = _Conditions(this, world, named or {})
    try:
        found = binder.invariant(expression)
    except Stop as stop:
        return stop.reason
    if size_of(found) > LARGEST:  # an `xor` says each of its sides twice
        return Unlowered("it is too large to be compiled", expression.span)
    return Bound(found, tuple(binder.assumed))


class _Conditions(Comparisons):
    """Boolean expressions."""

    def invariant(self, one: s.Expression) -> f.Formula:
        """A whole invariant: a key over all objects of the class is recognised in it."""
        parts = _chain(one, "and")
        return both(*(key_of(self, each) or self.condition(each) for each in parts))

    def condition(self, one: s.Expression) -> f.Formula:
        """A Boolean expression as a formula."""
        return self.entered(one, lambda: self._condition(one))

    def _condition(self, one: s.Expression) -> f.Formula:
        match one:
            case s.Binary("and"):
                return both(*map(self.condition, _chain(one, "and")))
            case s.Binary("or"):
                return either(*map(self.condition, _chain(one, "or")))
            case s.Binary("implies", left, right):
                return either(inverse(self.condition(left)), self.condition(right))
            case s.Binary("xor", left, right):
                other = self.condition(right)
                return choice(self.condition(left), inverse(other), other)
            case s.Unary("not", operand):
                return inverse(self.condition(operand))
            case s.If(condition, then, otherwise):
                return choice(*map(self.condition, (condition, then, otherwise)))
            case s.Let(variable, body):
                return self.with_variable(variable, lambda: self.condition(body))
            case s.Literal("boolean", text):
                return f.Truth(text == "true")
            case s.Name((name,)) if isinstance(later := self._scope.named.get(name), Later):
                return self.within(later.scope, lambda: self.condition(later.expression))
            case s.Name() | s.Property() | s.Call() if self._may_be_defined(one):
                inlined = self.inlined(one) if isinstance(one, s.Call) else self.property_of(one)
                if inlined is not None:
                    return self.inside(*inlined, self.condition, one.span)
        return self.guarded(lambda: self._atom(one))

    @staticmethod
    def _may_be_defined(one: s.Name | s.Property | s.Call) -> bool:
        if isinstance(one, s.Name):
            return len(one.path) == 1
        if isinstance(one, s.Property):
            return not one.is_before and not one.is_arrow
        return one.name not in _ASKED | _TEXT_TESTS

    def _atom(self, one: s.Expression) -> f.Formula:
        match one:
            case s.Binary(operator, left, right) if operator in _RELATIONS:
                return self.compared(one, operator, left, right)
            case s.Iterate() | s.Call() if one.name in _ASKED:
                return self._asked(one)
            case s.Call() if one.name in _TEXT_TESTS:
                return self._of_a_text(one)
        term = self.operand(one)
        if isinstance(term, Valued) and term.field.primitive == "boolean":
            return f.Holds(term.field)
        if isinstance(term, f.Pick) and term.primitive == "boolean":
            return f.Compare("=", term, f.Constant("boolean", "true"))
        raise Stop(Unlowered("it is no condition: it is neither true nor false", one.span))

    def says_condition(self, one: s.Expression) -> bool:
        """Whether an expression is a condition, and not a value that may be true."""
        match one:
            case s.Binary(operator):
                return operator in _CONNECTIVES | _RELATIONS
            case s.Unary("not"):
                return True
            case s.Call() | s.Iterate():
                return one.name in _ASKED | _TEXT_TESTS
            case s.Let(_, body):
                return self.says_condition(body)
            case s.If(_, then, _):
                return self.says_condition(then)
            case s.Name((name,)) if isinstance(later := self._scope.named.get(name), Later):
                return self.within(later.scope, lambda: self.says_condition(later.expression))
        return False

    # -- questions ------------------------------------------------------------------------------
    def _asked(self, one: s.Iterate | s.Call) -> f.Formula:
        """What is asked of a value, an object or several objects."""
        if isinstance(one, s.Call) and one.name in ("oclIsUndefined", "oclIsInvalid"):
            return self._undefined(one)
        source = self.asked_of(one) if isinstance(one, s.Call) else self.operand(one.source)
        if isinstance(one, s.Call) and one.name in KIND_TESTS:
            return self.is_kind(source, self.class_in(one), one.name, one.span)
        if isinstance(one, s.Call) and one.name in _TIMES:
            if len(one.arguments) != 1 or one.source is None:
                raise Stop(Unlowered(f"{one.name} compares two times", one.span))
            return self.compared(one, _TIMES[one.name], one.source, one.arguments[0])
        if one.name in _EMPTY and isinstance(one, s.Call) and not one.arguments:
            if not isinstance(source, Many):
                told = self.given(source, one.span)
            else:
                self._read_as_arrow(one)
                told = self.anywhere(source, lambda _each: f.Truth(True))
            return told if _EMPTY[one.name] else inverse(told)
        if isinstance(source, Many):
            self._read_as_arrow(one)
        return self._of_many(one, self.many(source, one.span))

    def _read_as_arrow(self, one: s.Iterate | s.Call) -> None:
        if isinstance(one, s.Call) and not one.is_arrow and one.source is not None:
            self.assumed[f"`.{one.name}()` of a collection is read as `->{one.name}()`"] = None

    def _of_many(self, one: s.Iterate | s.Call, many: Many) -> f.Formula:
        name, span = one.name, one.span
        if name in ("exists", "forAll"):
            variables, body = self.header(one)
            return self.quantified(name, many, variables, body)
        if name == "one":
            variables, body = self.header(one)
            chosen = self.narrowed(
                many,
                lambda each: self.with_element(
                    variables[0] if variables else None, each, lambda: self.condition(body)
                ),
            )
            return f.Compare("=", self.size(chosen, span), f.Constant("integer", "1"))
        if name == "isUnique":
            return self.unique(one, many)
        if not isinstance(one, s.Call) or len(one.arguments) != 1:
            raise Stop(Unlowered(f"{name} takes one argument", span))
        other = self.operand(one.arguments[0])
        if name in ("includesAll", "excludesAll"):
            return self.asked_of_two(name, many, self.many(other, span), span)
        if isinstance(other, Many):
            raise Stop(Unlowered(f"{name} is asked of several at once: write {name}All", span))
        told = self.includes(many, other, span)
        return told if name == "includes" else inverse(told)

    def _undefined(self, one: s.Call) -> f.Formula:
        """Nothing, or invalid (OCL 2.4, 11.3.2)."""
        if one.name == "oclIsInvalid":
            found, needs = self.needing(lambda: self.asked_of(one))
            valid = f.Truth(True) if isinstance(found, _AS_IT_STANDS) else f.Valid(found)
            return inverse(both(needs, valid))
        told, needs = self.needing(lambda: self.given(self.asked_of(one), one.span))
        return either(inverse(needs), inverse(told))

    def _of_a_text(self, one: s.Call) -> f.Formula:
        if one.source is None or len(one.arguments) != 1:
            raise Stop(Unlowered(f"{one.name} compares two texts", one.span))
        if one.name == "subsumedBy":
            return self._of_a_code(one, one.source)
        text = self.of(one.source)
        if kind_of(text) != "text":
            raise Stop(Unlowered(f"{one.name} is asked of what is no text", one.span))
        if one.name == "equalsIgnoreCase":
            other = self.of(one.arguments[0])
            return f.Compare("=", f.Cased(text, False), f.Cased(other, False))
        constant = self.constant_text(one.arguments[0], one.name)
        if one.name == "startsWith":
            return f.Compare("=", f.Find(text, constant), f.Constant("integer", "1"))
        pattern = read_pattern(constant)
        if not isinstance(pattern, Pattern):
            raise Stop(Unlowered(f"its pattern is not understood: {pattern.reason}", one.span))
        return f.Matches(text, constant)

    def _of_a_code(self, one: s.Call, source: s.Expression) -> f.Formula:
        """Whether a code is another or narrower than it, as FHIR and CQL name it: one of those the list has."""
        valued = self.operand(source)
        values = self._world.values(valued.attribute) if isinstance(valued, Valued) else ()
        if not isinstance(valued, Valued) or not values:
            raise Stop(Unlowered("subsumedBy is asked of a code of a list", one.span))
        broader = self.constant_text(one.arguments[0], one.name)
        codes = within(values, broader)
        if not codes:
            raise Stop(Unbound(broader, near(broader, [each.name for each in values]), one.span))
        return f.OneOf(valued.field, tuple(f.Constant("text", code) for code in codes))


def _chain(one: s.Expression, operator: str) -> list[s.Expression]:
    """`a and b and c` as its parts, however many there are."""
    parts: list[s.Expression] = []
    while isinstance(one, s.Binary) and one.operator == operator:
        parts.append(one.right)
        one = one.left
    return [one, *reversed(parts)]
