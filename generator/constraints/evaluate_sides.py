"""What the two sides of a constraint's comparisons are on an object, for those who look for values that keep it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from generator.constraints import formula as f
from generator.constraints.evaluate import Evaluator
from generator.constraints.evaluate_objects import Asked, Ways
from generator.constraints.worth import INVALID
from generator.model.elements import ElementKey

Told = Callable[[Any], Any]
Keys = tuple[ElementKey, ...]

_NUMBERS = frozenset(("integer", "decimal", "real", "year"))


def sides_on(one: f.Formula, ways: Ways, home: str) -> list[tuple[Keys, Told]]:
    """The object's own values that are compared, each with what gives the other side of the comparison."""
    evaluator = Evaluator(ways, {"": home})
    found = []
    for node in _nodes(one, f.Compare):
        for keys, far in _own_sides(node):
            with contextlib.suppress(LookupError):  # it can speak of a quantifier's objects
                found.append((keys, _alone(evaluator.term(far))))
    return found


def gaps_on(one: f.Formula, ways: Ways, home: str) -> list[Told]:
    """The differences of numbers that the object's own values take part in: where one is zero, two sides meet."""
    evaluator = Evaluator(ways, {"": home})
    found = []
    for node in _nodes(one, f.Compare, f.Arithmetic):
        # Not of an order: where its two sides just meet, databases without decimals disagree.
        is_gap = node.operator == ("=" if isinstance(node, f.Compare) else "-")
        if is_gap and any(each.primitive in _NUMBERS for each in f.fields_of(node)):
            with contextlib.suppress(LookupError):
                left, right = evaluator.term(node.left), evaluator.term(node.right)
                found.append(_difference(_alone(left), _alone(right)))
    return found


def agreements_on(
    one: f.Formula, ways: Ways, home: str
) -> list[Callable[[Any], Iterator[dict[Keys, Any]]]]:
    """For each object of which something has to be so: which own values agree with it."""
    evaluator = Evaluator(ways, {"": home})
    found = []
    for node in _nodes(one, f.Some):
        with contextlib.suppress(LookupError):
            for flow in evaluator.flows(node.source, node.variable):
                sides: list[tuple[Keys, Asked]] = []
                for each in _nodes(node.condition, f.Compare):
                    for keys, far in _own_sides(each) if each.operator == "=" else ():
                        with contextlib.suppress(LookupError):
                            sides.append((keys, flow.maker.term(far)))
                if sides:
                    found.append(_agreements(flow.walk, sides))
    return found


def _agreements(walk: Any, sides: list[tuple[Keys, Asked]]) -> Callable[[Any], Any]:
    def told(here: Any) -> Iterator[dict[Keys, Any]]:
        for bound in walk({"": here})[0]:
            yield {keys: _plain(asked(bound)) for keys, asked in sides}

    return told


def _own_sides(one: f.Compare) -> Iterator[tuple[Keys, f.Term]]:
    for near, far in ((one.left, one.right), (one.right, one.left)):
        if isinstance(near, f.Field) and near.of == f.Here():
            yield near.keys, far


def _nodes(one: object, *kinds: type) -> Iterator[Any]:
    waiting: list[Any] = [one]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, kinds):
            yield node
        if isinstance(node, tuple):
            waiting += node


def _difference(left: Told, right: Told) -> Told:
    def told(here: Any) -> Any:
        one, other = left(here), right(here)
        are_numbers = all(isinstance(each, int | Decimal) for each in (one, other))
        return Decimal(one) - Decimal(other) if are_numbers else None

    return told


def _alone(asked: Asked) -> Told:
    return lambda here: _plain(asked({"": here}))


def _plain(value: Any) -> Any:
    return None if value is INVALID else value
