"""Formulas as Python expressions, each in two ways: certainly true, and certainly false.

Both ways are plain conditions on `self` that no missing value can upset: each asks first whether there is
a value. One function a node; a node without one is told by its name and never a crash.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.constraints import formula as f
from generator.constraints.pattern import Pattern, read_pattern
from generator.physical.python_classes import PythonClass
from generator.physical.python_conditions import (
    Any,
    Condition,
    Every,
    every,
    inverse,
    opposite,
    text_of,
)
from generator.physical.python_constants import portable
from generator.physical.python_names import PythonSpeller
from generator.physical.python_places import Places
from generator.physical.python_terms import Flow, Term, Terms

_INVERSE = {"=": "!=", "<>": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_SIGNS = {"=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


class Said(NamedTuple):
    """A formula for objects of one class: when it is certainly kept, when certainly violated, and the
    variables that both use."""

    kept: str
    violated: str
    variables: tuple[tuple[str, str], ...]


def say(formula: f.Formula, one: PythonClass, places: Places, spell: PythonSpeller) -> Said:
    """A formula about objects of a class. Raises LookupError with the reason where it cannot be said."""
    writer = _Writer(one, places, spell)
    kept, violated = (text_of(writer.write(formula, wanted)) for wanted in (True, False))
    return Said(kept, violated, tuple(writer.variables.items()))


class _Writer(Terms):
    def write(self, one: f.Formula, wanted: bool) -> Condition:
        """A condition."""
        write = _WRITE.get(type(one))
        if write is None:
            raise LookupError(f"cannot say: {type(one).__name__}")
        return write(self, one, wanted)

    # -- conditions -----------------------------------------------------------------------------
    def _truth(self, one: f.Truth, wanted: bool) -> Condition:
        return str(one.value is wanted)

    def _inverse(self, one: f.Inverse, wanted: bool) -> Condition:
        return self.write(one.condition, not wanted)

    def _both(self, one: f.Both, wanted: bool) -> Condition:
        parts = tuple(self.write(each, wanted) for each in one.conditions)
        return Every(parts) if wanted else Any(parts)

    def _either(self, one: f.Either, wanted: bool) -> Condition:
        parts = tuple(self.write(each, wanted) for each in one.conditions)
        return Any(parts) if wanted else Every(parts)

    def _choice(self, one: f.Choice, wanted: bool) -> Condition:
        cases = ((True, one.then), (False, one.otherwise))
        return Any(
            tuple(
                Every((self.write(one.condition, so), self.write(then, wanted)))
                for so, then in cases
            )
        )

    def _provided(self, one: f.Provided, wanted: bool) -> Condition:
        return Every((self.write(one.condition, True), self.write(one.formula, wanted)))

    def _known(self, one: f.Known, wanted: bool) -> Condition:
        told = Any((self.write(one.condition, True), self.write(one.condition, False)))
        return told if wanted else inverse(told)

    def _valid(self, one: f.Valid, wanted: bool) -> Condition:
        told = self.term(one.term).valid
        return every(told) if wanted else opposite(told)

    def _is_decided(self, one: f.Decided, wanted: bool) -> Condition:
        told = self.decided(one.source)
        return every(told) if wanted else opposite(told)

    def _given(self, one: f.Given, wanted: bool) -> Condition:
        is_value = isinstance(one.term, f.Field)
        guards = self.term(one.term).guards if is_value else self.object(one.term).guards  # type: ignore[arg-type]
        return every(guards) if wanted else opposite(guards)

    def _holds(self, one: f.Holds, wanted: bool) -> Condition:
        term = self.term(one.field)
        return every((*term.guards, term.text if wanted else f"not {term.text}"))

    def _one_of(self, one: f.OneOf, wanted: bool) -> Condition:
        return self.write(one.spelt(), wanted)

    def _matches(self, one: f.Matches, wanted: bool) -> Condition:
        term = self.term(one.text)
        read = read_pattern(one.pattern)
        if not isinstance(read, Pattern):
            raise LookupError(read.reason)
        told = f"matches({portable(read.text)!r}, {term.text})"
        return every((*term.guards, told if wanted else f"not {told}"))

    def _compared(self, one: f.Compare, wanted: bool) -> Condition:
        left, right = self.term(one.left), self.term(one.right)
        sign = _SIGNS[one.operator] if wanted else _INVERSE[one.operator]
        valid = dict.fromkeys((*left.valid, *right.valid))
        there = every((*valid, *left.guards, *right.guards, _sides(one, left, sign, right)))
        if sign not in ("==", "!=") or not (left.present or right.present):
            return there
        # Values as they stand compare with nothing too: both missing are equal, one missing differs.
        none_left, none_right = opposite(left.present), opposite(right.present)
        if sign == "==":
            alone: tuple[Condition, ...] = (Every((none_left, none_right)),)
        else:
            alone = (
                Every((none_left, every(right.present))),
                Every((every(left.present), none_right)),
            )
        return Any((there, *(Every((*valid, each)) for each in alone)))

    # -- objects --------------------------------------------------------------------------------
    def _kind(self, one: f.IsKind, wanted: bool) -> Condition:
        thing = self.object(one.object)
        told = f"isinstance({thing.text}, {self.kinds(one.target)})"
        return every((*thing.guards, told if wanted else f"not {told}"))

    def _same(self, one: f.Same, wanted: bool) -> Condition:
        left, right = self.bare(one.left), self.bare(one.right)
        return f"{left} {'is' if wanted else 'is not'} {right}"

    def _some(self, one: f.Some, wanted: bool) -> Condition:
        """True where one is certainly so; false where each that may be among them is certainly not so."""
        flow = self.flow(one.source, one.variable)
        told = text_of(self.inside(flow).write(one.condition, wanted))
        sought = f"{'any' if wanted else 'all'}({told} for {flow.loops})"
        return every((*flow.decided, sought))

    def _distinct(self, one: f.Distinct, wanted: bool) -> Condition:
        flow = self.flow(one.source, one.variable)
        told = f"are_distinct([{self._mark(flow, one.keys)} for {flow.loops}])"
        return every((*flow.decided, told if wanted else f"not {told}"))

    def _alone(self, one: f.Alone, wanted: bool) -> Condition:
        """The keys of all objects are counted once, by the words that say what they are."""
        flow = self.flow(one.source, one.variable)
        every_one = f"{self._mark(flow, one.keys)} for {flow.loops}"
        own = f"({', '.join(map(self.mark, one.own))},)"
        told = f"world.often({every_one!r}, lambda: ({every_one}), {own})"
        return f"not {told}" if wanted else told

    def _mark(self, flow: Flow, keys: tuple[f.Term | f.Object, ...]) -> str:
        inside = self.inside(flow)
        return f"({', '.join(map(inside.mark, keys))},)"

    def inside(self, flow: Flow) -> _Writer:
        """Who writes of the objects of a flow."""
        return flow.writer  # type: ignore[return-value]


def _sides(one: f.Compare, left: Term, sign: str, right: Term) -> str:
    """`left sign right`; with a constant truth value, the value itself or its opposite."""
    for constant, term in ((one.left, right), (one.right, left)):
        if isinstance(constant, f.Constant) and constant.primitive == "boolean":
            is_true = (constant.text == "true") == (sign == "==")
            return term.text if is_true else f"not {term.text}"
    return f"{left.text} {sign} {right.text}"


_WRITE: dict[type, Callable[..., Condition]] = {
    f.Truth: _Writer._truth,
    f.Inverse: _Writer._inverse,
    f.Both: _Writer._both,
    f.Either: _Writer._either,
    f.Choice: _Writer._choice,
    f.Provided: _Writer._provided,
    f.Known: _Writer._known,
    f.Valid: _Writer._valid,
    f.Decided: _Writer._is_decided,
    f.Given: _Writer._given,
    f.Holds: _Writer._holds,
    f.OneOf: _Writer._one_of,
    f.Matches: _Writer._matches,
    f.Compare: _Writer._compared,
    f.IsKind: _Writer._kind,
    f.Same: _Writer._same,
    f.Some: _Writer._some,
    f.Distinct: _Writer._distinct,
    f.Alone: _Writer._alone,
}
