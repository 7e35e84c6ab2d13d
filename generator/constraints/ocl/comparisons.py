"""Comparisons in OCL expressions: of values, objects, codes, truth values, and with nothing (OCL 2.4, 11.2.3)."""

from __future__ import annotations

from abc import abstractmethod

from generator.constraints import formula as f
from generator.constraints.folding import both, choice, compared, inverse
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.calls import Calls, time_constant
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
    are_alike,
    kind_of,
)
from generator.model.elements import Literal
from generator.model.near import near

_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>"}


class Comparisons(Calls):
    """`left operator right`."""

    @abstractmethod
    def says_condition(self, one: s.Expression) -> bool:
        """Whether an expression is a condition, and not a value that may be true."""

    def compared(
        self, whole: s.Expression, operator: str, left: s.Expression, right: s.Expression
    ) -> f.Formula:
        """A comparison as it is written."""
        for one, other, sign in ((left, right, operator), (right, left, _MIRRORED[operator])):
            if isinstance(one, s.If) and not self.says_condition(one):  # of whichever value it is
                return choice(
                    self.condition(one.condition),
                    self.guarded(lambda: self.compared(whole, sign, one.then, other)),
                    self.guarded(lambda: self.compared(whole, sign, one.otherwise, other)),
                )
        if operator in ("=", "<>") and (self.says_condition(left) or self.says_condition(right)):
            same = self._same_truth(left, right)
            return same if operator == "=" else inverse(same)
        return self.related(operator, self.operand(left), self.operand(right), whole.span)

    def _same_truth(self, left: s.Expression, right: s.Expression) -> f.Formula:
        if not self.says_condition(left):
            left, right = right, left
        if self.says_condition(right):
            told = self.condition(right)
            return choice(self.condition(left), told, inverse(told))
        value = self.operand(right)
        cases = (
            self.related("=", value, f.Constant("boolean", word), right.span)
            for word in ("true", "false")
        )
        return choice(self.condition(left), *cases)

    def equal(self, one: Operand, other: Operand, span: s.Span) -> f.Formula:
        """That two operands are the same."""
        return self.related("=", one, other, span)

    def related(self, operator: str, one: Operand, other: Operand, span: s.Span) -> f.Formula:
        """`one operator other`."""
        if _is_null(one) or _is_null(other):
            return self._with_null(operator, other if _is_null(one) else one, span)
        if operator in ("=", "<>"):
            same = self._same(one, other, span)
            if same is not None:
                return same if operator == "=" else inverse(same)
        if not isinstance(one, Valued) and isinstance(other, Valued):
            one, other, operator = other, one, _MIRRORED[operator]
        if isinstance(one, Valued) and isinstance(other, Coded | f.Constant):
            other = self.value_of(one, other, span)
        first, second = self.term(one, span), self.term(other, span)
        first = time_constant(first, kind_of(second))
        second = time_constant(second, kind_of(first))
        kinds = kind_of(first), kind_of(second)
        if not are_alike(*kinds):
            what = f"a value that is {kinds[0]} is compared with one that is {kinds[1]}"
            raise Stop(Unlowered(what, span))
        if "boolean" in kinds:
            return self._truths(operator, first, second, span)
        return compared(operator, first, second)

    def _same(self, one: Operand, other: Operand, span: s.Span) -> f.Formula | None:
        """Of objects and of values with parts; None where they are simple values."""
        if isinstance(one, Many) and isinstance(other, Many):
            for many, rest in ((one, other), (other, one)):
                if not many.branches and not many.known:  # `= Set{}`
                    return inverse(self.anywhere(rest, lambda _each: f.Truth(True)))
            raise Stop(Unlowered("collections are compared; use includesAll or size", span))
        if isinstance(one, Thing) and isinstance(other, Thing):
            if one == other and isinstance(one.object, f.Here | f.Each):
                return f.Truth(True)
            return f.Same(f.bare(one.object), f.bare(other.object))
        if isinstance(one, Coded) and isinstance(other, Coded):
            if len(one.path) == len(other.path):
                return f.Truth(one.path == other.path)
        if isinstance(one, Whole) and isinstance(other, Whole):
            if one.classifier != other.classifier:
                raise Stop(Unlowered("values of two data types are compared", span))
            pairs = zip(self.leaves(one, span), self.leaves(other, span), strict=True)
            return both(*(f.Compare("=", left, right) for left, right in pairs))
        if isinstance(one, Tupled) and isinstance(other, Tupled):
            mine, theirs = dict(one.parts), dict(other.parts)
            if mine.keys() == theirs.keys():
                return both(*(self.equal(mine[name], theirs[name], span) for name in mine))
        return None

    def _with_null(self, operator: str, one: Operand, span: s.Span) -> f.Formula:
        if operator not in ("=", "<>") or isinstance(one, Many | Tupled | Coded):
            what = "only a value or an object can be compared with null, by = or <>"
            raise Stop(Unlowered(what, span))
        told = self.given(one, span)
        return inverse(told) if operator == "=" else told

    @staticmethod
    def _truths(operator: str, one: f.Term, other: f.Term, span: s.Span) -> f.Formula:
        if isinstance(one, f.Constant):
            one, other = other, one
        if operator not in ("=", "<>"):
            raise Stop(Unlowered("truth values are compared by = and <> only", span))
        if isinstance(one, f.Constant) and isinstance(other, f.Constant):
            return f.Truth((one.text == other.text) == (operator == "="))
        if isinstance(one, f.Field) and isinstance(other, f.Constant):
            # `x = true` of a missing x is false, not undetermined: two values are compared.
            holds: f.Formula = f.Holds(one)
            told = holds if other.text == "true" else inverse(holds)
            same = both(f.Given(one), told)
            return same if operator == "=" else inverse(same)
        return f.Compare(operator, one, other)

    # -- codes ----------------------------------------------------------------------------------
    def value_of(self, valued: Valued, told: Coded | f.Constant, span: s.Span) -> f.Constant:
        """A value of a list as data carry it; a constant beside anything else stays what it is."""
        values = self._world.values(valued.attribute)
        if isinstance(told, f.Constant):
            if not values or told.primitive != "text":
                return told
            return _listed(values, told.text, valued.attribute.name, span)
        if len(told.path) > 1:
            named = self._world.list_named(told.path[:-1])
            if named is None:
                raise Stop(Unbound("::".join(told.path[:-1]), (), told.span))
            values = named
        return _listed(values, told.path[-1], valued.attribute.name, told.span)


def _listed(values: tuple[Literal, ...], name: str, of: str, span: s.Span) -> f.Constant:
    for one in values:
        if name in (one.value, one.name):
            return f.Constant("text", one.value)
    raise Stop(Unbound(f"{of}::{name}", near(name, [one.name for one in values]), span))


def _is_null(one: Operand) -> bool:
    return isinstance(one, f.Constant) and one.primitive == "null"
