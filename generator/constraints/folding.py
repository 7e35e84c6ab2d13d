"""Formulas made simpler where a part of them is always or never so.

What is left of a constraint that says nothing of the data is `Truth`: it contradicts itself, or it is empty.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from generator.constraints import formula as f

_NUMBERS = frozenset(("integer", "decimal", "real", "year"))
_SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
YES, NO = f.Truth(True), f.Truth(False)


def inverse(one: f.Formula) -> f.Formula:
    """Not so."""
    if isinstance(one, f.Truth):
        return f.Truth(not one.value)
    return one.condition if isinstance(one, f.Inverse) else f.Inverse(one)


def both(*conditions: f.Formula) -> f.Formula:
    """All of them. What is false is so whatever else is undetermined (OCL 2.4, 7.5.3)."""
    return _joined(conditions, f.Both, False)


def either(*conditions: f.Formula) -> f.Formula:
    """At least one of them."""
    return _joined(conditions, f.Either, True)


def _joined(
    conditions: tuple[f.Formula, ...], kind: type[f.Both] | type[f.Either], over: bool
) -> f.Formula:
    left: list[f.Formula] = []
    for one in conditions:
        if is_so(one, over):
            return f.Truth(over)
        if not is_so(one, not over):
            left += one.conditions if isinstance(one, kind) else (one,)
    return left[0] if len(left) == 1 else kind(tuple(left)) if left else f.Truth(not over)


def is_so(one: f.Formula, value: bool) -> bool:
    """Whether a formula says nothing but that. Nodes are tuples: equal ones need not be of one kind."""
    return isinstance(one, f.Truth) and one.value is value


def choice(condition: f.Formula, then: f.Formula, otherwise: f.Formula) -> f.Formula:
    """`if`."""
    if isinstance(condition, f.Truth):
        return then if condition.value else otherwise
    return f.Choice(condition, then, otherwise)


def provided(condition: f.Formula, formula: f.Formula) -> f.Formula:
    """Undetermined unless the condition is so."""
    return formula if is_so(condition, True) else f.Provided(condition, formula)


def known(one: f.Formula) -> f.Formula:
    """Not undetermined."""
    never = f.Truth | f.Given | f.Known | f.Valid | f.Decided
    return YES if isinstance(one, never) else f.Known(one)


def some(source: f.Source, variable: str, condition: f.Formula) -> f.Formula:
    """At least one."""
    if is_so(condition, False):
        return NO if not conditional(source) else f.Provided(f.Decided(source), NO)
    return f.Some(source, variable, condition)


def compared(operator_: str, left: f.Term, right: f.Term) -> f.Formula:
    """A comparison; of two constants its outcome."""
    if isinstance(left, f.Constant) and isinstance(right, f.Constant):
        if {left.primitive, right.primitive} <= _NUMBERS:
            return f.Truth(_SIGNS[operator_](Decimal(left.text), Decimal(right.text)))
        if left.primitive == right.primitive and operator_ in ("=", "<>"):
            return f.Truth(_SIGNS[operator_](left.text, right.text))
    return f.Compare(operator_, left, right)


def conditional(source: f.Source) -> bool:
    """Whether something decides what belongs to it."""
    if isinstance(source, f.Along):
        return bool(source.given) or conditional(source.outer) or conditional(source.inner)
    return bool(source.given)
