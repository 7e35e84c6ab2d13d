"""The names of an OCL expression looked up in the model: it becomes a formula, or the reason why not.

Attributes are known by their names, through data types too; ends lead to other objects. A name without a
source is an attribute or end of the innermost object there is, as OCL has it (OCL 2.4, 7.6.3).
"""

from __future__ import annotations


from generator.constraints import formula as f
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.operands import Operands
from generator.constraints.ocl.world import (
    Coded,
    Operand,
    Stop,
    Thing,
    Things,
    Unbound,
    Unlowered,
    Valued,
    World,
    are_alike,
    kind_of,
)
from generator.model.elements import Classifier

_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>"}
_EMPTY = {"isEmpty": False, "oclIsUndefined": False, "notEmpty": True}
LARGEST = 2000  # nodes, as a target writes them
NULL = f.Constant("null", "null")


def bind(
    expression: s.Expression, context: Classifier, world: World
) -> f.Formula | Unbound | Unlowered:
    """The formula of an invariant of a class."""
    try:
        found = _Conditions(context, world).condition(expression)
    except Stop as stop:
        return stop.reason
    if f.size_of(found) > LARGEST:  # an `xor` says each of its sides twice
        return Unlowered("it is too large to be compiled", expression.span)
    return found


class _Conditions(Operands):
    """Boolean expressions."""

    def condition(self, one: s.Expression) -> f.Formula:
        """A Boolean expression as a formula."""
        self.entered(one)
        found = self._condition(one)
        self._depth -= 1
        return found

    def _condition(self, one: s.Expression) -> f.Formula:
        match one:
            case s.Binary("and"):
                return f.Both(tuple(map(self.condition, _chain(one, "and"))))
            case s.Binary("or"):
                return f.Either(tuple(map(self.condition, _chain(one, "or"))))
            case s.Binary("implies", left, right):
                return f.Either((f.Inverse(self.condition(left)), self.condition(right)))
            case s.Binary("xor", left, right):
                return self._exclusive(self.condition(left), self.condition(right))
            case s.Binary(operator, left, right) if operator in _MIRRORED:
                return self._compared(one, operator, left, right)
            case s.Unary("not", operand):
                return f.Inverse(self.condition(operand))
            case s.If(condition, then, otherwise):
                asked, first, second = map(self.condition, (condition, then, otherwise))
                return f.Either((f.Both((asked, first)), f.Both((f.Inverse(asked), second))))
            case s.Let(variable, body):
                return self.with_variable(variable, lambda: self.condition(body))
            case s.Literal("boolean", text):
                return f.Truth(text == "true")
            case s.Iterate() | s.Call():
                found = self._asked(one)
                if found is not None:
                    return found
        term = self.operand(one)
        if isinstance(term, Valued) and term.field.primitive == "boolean":
            return f.Holds(term.field)
        raise Stop(Unlowered("it is no condition: it is neither true nor false", one.span))

    @staticmethod
    def _exclusive(left: f.Formula, right: f.Formula) -> f.Formula:
        one, other = f.Both((left, f.Inverse(right))), f.Both((f.Inverse(left), right))
        return f.Either((one, other))

    # -- collections ----------------------------------------------------------------------------
    def _asked(self, one: s.Iterate | s.Call) -> f.Formula | None:
        """What is asked of a value, an object or several objects; None where it is no condition."""
        if one.source is None:
            return None
        if isinstance(one, s.Call) and not one.arguments and one.name in _EMPTY:
            return self._given(one.source, _EMPTY[one.name])
        if one.name in ("exists", "forAll", "one"):
            return self._quantified(one)
        if isinstance(one, s.Call) and one.name in ("includes", "excludes") and one.arguments:
            return self._includes(one, one.source)
        return None

    def _given(self, source: s.Expression, is_given: bool) -> f.Formula:
        found = self.operand(source)
        if isinstance(found, Valued):
            told: f.Formula = f.Given(found.field)
        elif isinstance(found, Thing) and isinstance(found.object, f.Step):
            told = f.Given(found.object)
        elif isinstance(found, Things):
            told = f.Some(found.reach, self.fresh(), f.Truth(True))
        else:
            raise Stop(Unlowered("whether this is there cannot be asked", source.span))
        return told if is_given else f.Inverse(told)

    def _quantified(self, one: s.Iterate | s.Call) -> f.Formula:
        variables, body = self.header(one)
        assert one.source is not None
        things = self.things(one.source)
        if one.name == "one":
            reach, name = self.narrowed(things, variables[:1], body)
            return f.Compare("=", f.Count(reach), f.Constant("integer", "1"))
        return self._over(one.name, things, variables, body)

    def _over(
        self, name: str, things: Things, variables: tuple[str, ...], body: s.Expression
    ) -> f.Formula:
        """`exists` is some; `forAll` is that none is not; a second variable is a second quantifier."""
        called = self.fresh(variables[0] if variables else "")
        thing = Thing(f.Each(called), things.classifier)

        def inside() -> f.Formula:
            if len(variables) > 1:
                return self._over(name, things, variables[1:], body)
            return self.condition(body)

        condition = self.with_thing(variables[0] if variables else None, thing, inside)
        if name == "exists":
            return f.Some(things.reach, called, condition)
        return f.Inverse(f.Some(things.reach, called, f.Inverse(condition)))

    def _includes(self, one: s.Call, source: s.Expression) -> f.Formula:
        things, wanted = self.things(source), self.operand(one.arguments[0])
        if not isinstance(wanted, Thing):
            raise Stop(Unlowered(f"{one.name} is compiled for objects only", one.span))
        called = self.fresh()
        told = f.Some(things.reach, called, f.Same(f.Each(called), wanted.object))
        return told if one.name == "includes" else f.Inverse(told)

    # -- comparisons ----------------------------------------------------------------------------
    def _compared(
        self, whole: s.Expression, operator: str, left: s.Expression, right: s.Expression
    ) -> f.Formula:
        one, other = self.operand(left), self.operand(right)
        if NULL in (one, other):
            return self._with_null(whole, operator, other if one == NULL else one)
        if isinstance(one, Thing) and isinstance(other, Thing) and operator in ("=", "<>"):
            same = f.Same(one.object, other.object)
            return same if operator == "=" else f.Inverse(same)
        if not isinstance(one, Valued) and isinstance(other, Valued):
            one, other, left, right = other, one, right, left
            operator = _MIRRORED[operator]
        if isinstance(one, Valued) and isinstance(other, Coded | f.Constant):
            other = self.value_of(one, other, right.span)
        first, second = self.simple(one, left), self.simple(other, right)
        if "boolean" in (kind_of(first), kind_of(second)):
            return self._truths(whole, operator, first, second)
        if not are_alike(kind_of(first), kind_of(second)):
            what = (
                f"a value that is {kind_of(first)} is compared with one that is {kind_of(second)}"
            )
            raise Stop(Unlowered(what, whole.span))
        return f.Compare(operator, first, second)

    def _with_null(self, whole: s.Expression, operator: str, term: Operand) -> f.Formula:
        told: f.Formula | None = None
        if isinstance(term, Valued):
            told = f.Given(term.field)
        elif isinstance(term, Thing) and isinstance(term.object, f.Step):
            told = f.Given(term.object)
        if told is None or operator not in ("=", "<>"):
            what = "only a value or an object can be compared with null, by = or <>"
            raise Stop(Unlowered(what, whole.span))
        return f.Inverse(told) if operator == "=" else told

    @staticmethod
    def _truths(whole: s.Expression, operator: str, one: f.Term, other: f.Term) -> f.Formula:
        is_told = isinstance(one, f.Field) and isinstance(other, f.Constant)
        if operator not in ("=", "<>") or not is_told:
            raise Stop(Unlowered("truth values are compared with true or false only", whole.span))
        assert isinstance(one, f.Field) and isinstance(other, f.Constant)
        # `x = true` of a missing x is false, not undetermined: two values are compared.
        holds: f.Formula = f.Holds(one)
        told = holds if other.text == "true" else f.Inverse(holds)
        same = f.Both((f.Given(one), told))
        return same if operator == "=" else f.Inverse(same)


def _chain(one: s.Expression, operator: str) -> list[s.Expression]:
    """`a and b and c` as its parts, however many there are."""
    parts: list[s.Expression] = []
    while isinstance(one, s.Binary) and one.operator == operator:
        parts.append(one.right)
        one = one.left
    return [one, *reversed(parts)]
