"""Formulas evaluated on objects in memory.

The answer is True where a condition is certainly so, False where it is certainly not so, and None where a
value that it needs is missing: what `physical.sql_formulas` says in SQL, said in Python.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from generator.constraints import formula as f
from generator.constraints.evaluate_objects import Asked, Bound, Ways
from generator.constraints.evaluate_terms import Terms
from generator.constraints.pattern import Pattern, read_pattern
from generator.constraints.worth import INVALID, compared
from generator.model.elements import ElementKey


def condition_on(one: f.Formula, ways: Ways, home: str) -> Callable[[Any], bool | None]:
    """The formula as a function of an object. Raises LookupError where it speaks of what has no place, or in a
    way that is not known here."""
    asked = Evaluator(ways, {"": home}).condition(one)
    return lambda here: asked({"": here})


class Evaluator(Terms):
    """Makes functions of what variables are bound to."""

    def condition(self, one: f.Formula) -> Asked:
        """A condition: True, False or None."""
        make = _CONDITIONS.get(type(one))
        if make is None:
            raise LookupError(f"{type(one).__name__} is not known")
        return make(self, one)

    def _truth(self, one: f.Truth) -> Asked:
        value = one.value
        return lambda _bound: value

    def _inverse(self, one: f.Inverse) -> Asked:
        asked = self.condition(one.condition)
        return lambda bound: None if (told := asked(bound)) is None else not told

    def _both(self, one: f.Both) -> Asked:
        return _joined([self.condition(each) for each in one.conditions], False)

    def _either(self, one: f.Either) -> Asked:
        return _joined([self.condition(each) for each in one.conditions], True)

    def _choice(self, one: f.Choice) -> Asked:
        asked, then = self.condition(one.condition), self.condition(one.then)
        otherwise = self.condition(one.otherwise)

        def choice(bound: Bound) -> Any:
            told = asked(bound)
            return None if told is None else then(bound) if told else otherwise(bound)

        return choice

    def _provided(self, one: f.Provided) -> Asked:
        asked, inner = self.condition(one.condition), self.condition(one.formula)
        return lambda bound: inner(bound) if asked(bound) else None

    def _known(self, one: f.Known) -> Asked:
        asked = self.condition(one.condition)
        return lambda bound: asked(bound) is not None

    def _valid(self, one: f.Valid) -> Asked:
        asked = self.term(one.term)
        return lambda bound: asked(bound) is not INVALID

    def _is_decided(self, one: f.Decided) -> Asked:
        flows = self.flows(one.source)
        return lambda bound: all(flow.walk(bound)[1] for flow in flows)

    # -- values ---------------------------------------------------------------------------------
    def _given(self, one: f.Given) -> Asked:
        if isinstance(one.term, f.Field):
            asked = self.term(one.term)
            return lambda bound: asked(bound) is not None
        found = [object_ for object_, _home in self.objects(one.term)]
        return lambda bound: not found or any(object_(bound) is not None for object_ in found)

    def _holds(self, one: f.Holds) -> Asked:
        return self.term(one.field)

    def _compared(self, one: f.Compare) -> Asked:
        left, right, sign = self.term(one.left), self.term(one.right), one.operator
        return lambda bound: compared(sign, left(bound), right(bound))

    def _one_of(self, one: f.OneOf) -> Asked:
        asked, values = self.term(one.field), [self.term(each)({}) for each in one.values]

        def one_of(bound: Bound) -> bool | None:
            value = asked(bound)
            return None if value is None else value in values

        return one_of

    def _matches(self, one: f.Matches) -> Asked:
        read = read_pattern(one.pattern)
        if not isinstance(read, Pattern):
            raise LookupError("its pattern is not understood")
        asked, matches = self.term(one.text), re.compile(read.text).fullmatch

        def matched(bound: Bound) -> bool | None:
            text = asked(bound)
            return None if text is None or text is INVALID else matches(text) is not None

        return matched

    # -- objects --------------------------------------------------------------------------------
    def _kind(self, one: f.IsKind) -> Asked:
        found = [
            (object_, self.ways.kind(home, one.target))
            for object_, home in self.objects(one.object)
        ]

        def kind(bound: Bound) -> bool | None:
            told = [
                is_kind(here) for object_, is_kind in found if (here := object_(bound)) is not None
            ]
            return any(told) if told else None

        return kind

    def _same(self, one: f.Same) -> Asked:
        sides = [
            [(object_, self.ways.identity(home)) for object_, home in self.objects(side)]
            for side in (one.left, one.right)
        ]

        def same(bound: Bound) -> bool | None:
            left, right = (
                next(
                    (
                        identity(here)
                        for object_, identity in side
                        if (here := object_(bound)) is not None
                    ),
                    None,
                )
                for side in sides
            )
            return None if None in (left or ()) or None in (right or ()) else left == right

        return same

    def _some(self, one: f.Some) -> Asked:
        flows = [
            (flow, flow.maker.condition(one.condition))
            for flow in self.flows(one.source, one.variable)
        ]

        def some(bound: Bound) -> bool | None:
            answer: bool | None = False
            is_sure = True
            for flow, told in flows:
                found, is_decided = flow.walk(bound)
                is_sure = is_sure and is_decided
                for each in found if answer is not True else ():
                    so = told(each)
                    if so is not False:
                        answer = so
                    if so:
                        break
            return answer if is_sure else None

        return some

    def _distinct(self, one: f.Distinct) -> Asked:
        flows = self.flows(one.source, one.variable)
        if len(flows) != 1:
            raise LookupError("what must differ stands in more than one table")
        keys = [flows[0].maker.mark(key) for key in one.keys]

        def distinct(bound: Bound) -> bool | None:
            found, is_decided = flows[0].walk(bound)
            told = {tuple(key(each) for key in keys) for each in found}
            return len(told) == len(found) if is_decided else None

        return distinct

    def _alone(self, one: f.Alone) -> Asked:
        own = [self.mark(key) for key in one.own]
        flows = [
            (flow, [flow.maker.mark(key) for key in one.keys])
            for flow in self.flows(one.source, one.variable)
        ]

        def alone(bound: Bound) -> bool:
            mine = [key(bound) for key in own]
            number = 0
            for flow, keys in flows:
                for each in flow.walk(bound)[0]:
                    number += all(key(each) == told for key, told in zip(keys, mine, strict=True))
            return number <= 1

        return alone


def _joined(parts: list[Asked], decides: bool) -> Asked:
    """Of conditions of which one that is `decides` decides."""

    def joined(bound: Bound) -> bool | None:
        answer: bool | None = not decides
        for part in parts:
            told = part(bound)
            if told is decides:
                return decides
            if told is None:
                answer = None
        return answer

    return joined


_CONDITIONS: dict[type, Callable[[Evaluator, Any], Asked]] = {
    f.Truth: Evaluator._truth,
    f.Inverse: Evaluator._inverse,
    f.Both: Evaluator._both,
    f.Either: Evaluator._either,
    f.Choice: Evaluator._choice,
    f.Provided: Evaluator._provided,
    f.Known: Evaluator._known,
    f.Valid: Evaluator._valid,
    f.Decided: Evaluator._is_decided,
    f.Given: Evaluator._given,
    f.Holds: Evaluator._holds,
    f.Compare: Evaluator._compared,
    f.OneOf: Evaluator._one_of,
    f.Matches: Evaluator._matches,
    f.IsKind: Evaluator._kind,
    f.Same: Evaluator._same,
    f.Some: Evaluator._some,
    f.Distinct: Evaluator._distinct,
    f.Alone: Evaluator._alone,
}
