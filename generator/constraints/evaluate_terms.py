"""Terms of formulas as functions: a value, None where one is missing as it stands, or INVALID."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.constraints import formula as f
from generator.constraints.evaluate_objects import Asked, Bound, Flow, Objects
from generator.constraints.worth import (
    INVALID,
    added,
    calculated,
    compared,
    constant,
    number_in,
    numeric,
    part_of,
)


class Terms(Objects):
    """Makes functions of terms."""

    def term(self, one: f.Term) -> Asked:
        """A term."""
        make = _TERMS.get(type(one))
        if make is None:
            raise LookupError(f"{type(one).__name__} is not known")
        return make(self, one)

    def mark(self, one: f.Term | f.Object) -> Asked:
        """What tells objects or values apart; what is invalid is as good as missing."""
        if isinstance(one, f.Here | f.Each):
            ((object_, home),) = self.objects(one)
            identity = self.ways.identity(home)
            return lambda bound: identity(object_(bound))
        if isinstance(one, f.Step) and isinstance(one.source, f.Here | f.Each) and not one.way:
            ((object_, home),) = self.objects(one.source)
            pointer = self.ways.pointer(home, one.end)
            if pointer is not None:
                return lambda bound: pointer(object_(bound))
        if isinstance(one, f.Step | f.As):
            raise LookupError("what it must differ in stands elsewhere")
        asked = self.term(one)

        def told(bound: Bound) -> tuple[Any, ...]:
            found = asked(bound)
            return (None if found is INVALID else found,)

        return told

    # -- values of an object --------------------------------------------------------------------
    def _constant(self, one: f.Constant) -> Asked:
        value = constant(one)
        return lambda _bound: value

    def _field(self, one: f.Field) -> Asked:
        found = [
            (object_, self.ways.value(home, one.keys)) for object_, home in self.objects(one.of)
        ]
        is_real = one.primitive == "real"

        def field(bound: Bound) -> Any:
            for object_, value in found:
                here = object_(bound)
                told = None if here is None else value(here)
                if told is not None:
                    return float(told) if is_real else told
            return None

        return field

    def _presence(self, one: f.Presence) -> Asked:
        asked = self.term(one.term)
        return lambda bound: int(asked(bound) is not None)

    def _picked(self, one: f.Pick) -> Asked:
        asked, then = self.condition(one.condition), self.term(one.then)
        otherwise = self.term(one.otherwise)

        def picked(bound: Bound) -> Any:
            told = asked(bound)
            return INVALID if told is None else then(bound) if told else otherwise(bound)

        return picked

    # -- many -----------------------------------------------------------------------------------
    def _counted(self, one: f.Count) -> Asked:
        flows = self.flows(one.source)
        return _decided(flows, lambda walked: sum(len(found) for found in walked))

    def _differing(self, one: f.Differing) -> Asked:
        flow = _only(self.flows(one.source, one.variable))
        mark = flow.maker.mark(one.term)
        is_object = isinstance(one.term, f.Here | f.Each | f.Step | f.As)
        asked = mark if is_object else flow.maker.term(one.term)

        def differing(walked: list[list[Bound]]) -> int:
            values = [asked(each) for found in walked for each in found]
            return len({one for one in values if one is not INVALID})

        return _decided([flow], differing)

    def _summed(self, one: f.Sum) -> Asked:
        flows = self.flows(one.source, one.variable)
        fields = [flow.maker.term(one.field) for flow in flows]

        def summed(walked: list[list[Bound]]) -> Any:
            values = [
                asked(each) for asked, found in zip(fields, walked, strict=True) for each in found
            ]
            return INVALID if _lacks(values) else added(values)

        return _decided(flows, summed)

    def _extreme(self, one: f.Extreme) -> Asked:
        flow = _only(self.flows(one.source, one.variable))
        asked, sign = flow.maker.term(one.field), ">" if one.is_largest else "<"

        def extreme(walked: list[list[Bound]]) -> Any:
            values = [asked(each) for found in walked for each in found]
            if not values or _lacks(values):
                return INVALID
            best = values[0]
            for value in values:
                best = value if compared(sign, value, best) else best
            return best

        return _decided([flow], extreme)


def _only(flows: list[Flow]) -> Flow:
    if len(flows) != 1:
        raise LookupError("its objects stand in more than one table")
    return flows[0]


def _decided(flows: list[Flow], told: Callable[[list[list[Bound]]], Any]) -> Asked:
    """A value of the objects that are meant; invalid where that is undetermined of one of them."""

    def decided(bound: Bound) -> Any:
        walked = [flow.walk(bound) for flow in flows]
        if not all(is_decided for _found, is_decided in walked):
            return INVALID
        return told([found for found, _is_decided in walked])

    return decided


def _lacks(values: list[Any]) -> bool:
    return any(one is None or one is INVALID for one in values)


def _worked_out(make: Callable[[Any], tuple[tuple[f.Term, ...], Callable[..., Any]]]) -> Any:
    """A term that is worked out of others, all of which must have values."""

    def term(maker: Terms, one: Any) -> Asked:
        parts, work = make(one)
        asked = [maker.term(part) for part in parts]

        def worked_out(bound: Bound) -> Any:
            values = [part(bound) for part in asked]
            return INVALID if _lacks(values) else work(*values)

        return worked_out

    return term


_TERMS: dict[type, Callable[[Terms, Any], Asked]] = {
    f.Constant: Terms._constant,
    f.Field: Terms._field,
    f.Arithmetic: _worked_out(
        lambda one: ((one.left, one.right), lambda *values: calculated(one.operator, *values))
    ),
    f.Numeric: _worked_out(lambda one: (one.arguments, lambda *values: numeric(one.name, values))),
    f.Length: _worked_out(lambda one: ((one.text,), len)),
    f.Part: _worked_out(lambda one: ((one.text,), lambda text: part_of(text, one.first, one.last))),
    f.Concat: _worked_out(lambda one: ((one.left, one.right), lambda left, right: left + right)),
    f.Cased: _worked_out(lambda one: ((one.text,), str.upper if one.is_upper else str.lower)),
    f.Find: _worked_out(lambda one: ((one.text,), lambda text: text.find(one.sought) + 1)),
    f.Number: _worked_out(lambda one: ((one.text,), lambda text: number_in(text, one.primitive))),
    f.Presence: Terms._presence,
    f.Pick: Terms._picked,
    f.Count: Terms._counted,
    f.Differing: Terms._differing,
    f.Sum: Terms._summed,
    f.Extreme: Terms._extreme,
}
