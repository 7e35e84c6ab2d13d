"""Keys over all objects of a class, in the ways architects write them, recognised as what they are.

Compiled as written, two quantifiers over a whole table take the square of its rows; and every object of the
class would be called wrong where two agree. As a key each object answers for itself.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.constraints import formula as f
from generator.constraints.folding import is_so
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.kinds import Kinds
from generator.constraints.ocl.world import Operand, Thing

_PLAIN = f.Field | f.Step | f.Each | f.Here
_SELF = "self"
Sides = tuple[tuple[s.Expression, s.Expression], ...]


class _Stated(NamedTuple):
    """All of class `path`, called `one`, against `other`, which may be self: of each pair `sides` differ."""

    path: tuple[str, ...]
    one: str | None
    other: str | None
    sides: Sides


def key_of(binder: Kinds, expression: s.Expression) -> f.Formula | None:
    """The key that an invariant of a class states, or None where it states none."""
    stated = _unique(expression) or _pairwise(expression)
    this = binder.this
    if stated is None or not isinstance(this, Thing):
        return None
    # What is wrong with it is told where it is compiled as written.
    return binder.attempt(lambda: _alone(binder, stated, this, expression.span))


def _alone(binder: Kinds, stated: _Stated, this: Thing, span: s.Span) -> f.Formula | None:
    target = binder.typed(stated.path, span)
    if not binder.is_one(this.classifier, target):
        return None
    variable = binder.fresh(stated.one or "")
    each = Thing(f.Each(variable), target)
    (keys, own, theirs), needs = binder.needing(
        lambda: (
            _keys(binder, stated, each, False),
            _keys(binder, stated, this, False),
            _keys(binder, stated, this, True),
        )
    )
    if own != theirs or not keys or not is_so(needs, True):
        return None
    if not all(isinstance(one, _PLAIN) for one in keys):
        return None
    return f.Alone(f.All(target.key, target.name), variable, keys, own)


def _keys(
    binder: Kinds, stated: _Stated, element: Operand, is_other: bool
) -> tuple[f.Term | f.Object, ...]:
    found: list[f.Term | f.Object] = []
    name = stated.other if is_other else stated.one
    for left, right in stated.sides:
        side = right if is_other else left
        operand = (
            binder.operand(side)
            if name == _SELF
            else binder.with_element(name, element, lambda side=side: binder.operand(side))  # type: ignore[misc]
        )
        found += binder.keys(operand, side.span)
    return tuple(found)


def _instances(one: s.Expression | None) -> tuple[str, ...] | None:
    if isinstance(one, s.Call) and one.name == "allInstances" and isinstance(one.source, s.Name):
        return one.source.path
    return None


def _unique(one: s.Expression) -> _Stated | None:
    """`T.allInstances()->isUnique(k)`."""
    if not isinstance(one, s.Iterate | s.Call) or one.name != "isUnique":
        return None
    path = _instances(one.source)
    if path is None:
        return None
    if isinstance(one, s.Iterate):
        name, body = one.variables[0].name, one.body
        return _Stated(path, name, name, ((body, body),)) if len(one.variables) == 1 else None
    sides: Sides = tuple((each, each) for each in one.arguments)
    return _Stated(path, None, None, sides) if len(sides) == 1 else None


def _pairwise(one: s.Expression) -> _Stated | None:
    """`T.allInstances()->forAll(a, b | a <> b implies a.k <> b.k)` and its kin."""
    is_none = isinstance(one, s.Unary) and one.operator == "not"
    inside = one.operand if isinstance(one, s.Unary) and is_none else one
    if not isinstance(inside, s.Iterate) or inside.name != ("exists" if is_none else "forAll"):
        return None
    path = _instances(inside.source)
    if path is None or not 1 <= len(inside.variables) <= 2:
        return None
    names = [each.name for each in inside.variables]
    first, second = names[0], names[1] if len(names) == 2 else _SELF
    told = _alike(inside.body) if is_none else _unlike(inside.body)
    if told is None or {_shown(one) for one in told[0]} != {first, second}:
        return None
    sides = [_turned(pair, first, second) for pair in told[1]]
    if None in sides:
        return None
    return _Stated(path, first, second, tuple(each for each in sides if each))


_Pair = tuple[s.Expression, s.Expression]
_Told = tuple[_Pair, list[_Pair]]  # what are two, and in what they differ


def _unlike(one: s.Expression) -> _Told | None:
    """`a <> b implies x <> y or …`, or `a = b or x <> y or …`."""
    if not isinstance(one, s.Binary):
        return None
    if one.operator == "implies":
        guard = _compared(one.left, "<>")
        pairs = _differ(one.right)
        return (guard, pairs) if guard and pairs else None
    parts = _parts(one, "or")
    guards = [guard for each in parts if (guard := _compared(each, "="))]
    found = [_differ(each) for each in parts if not _compared(each, "=")]
    if len(guards) != 1 or not found or not all(found):
        return None
    return guards[0], [pair for each in found for pair in each]


def _alike(one: s.Expression) -> _Told | None:
    """`a <> b and x = y and …`."""
    parts = _parts(one, "and")
    guards = [guard for each in parts if (guard := _compared(each, "<>"))]
    equal = [pair for each in parts if (pair := _compared(each, "="))]
    if len(guards) != 1 or not equal or len(equal) + 1 != len(parts):
        return None
    return guards[0], equal


def _differ(one: s.Expression) -> list[_Pair]:
    """`x <> y or z <> w`, or `not (x = y and z = w)`; empty where it says something else."""
    is_not = isinstance(one, s.Unary) and one.operator == "not"
    word, sign = ("and", "=") if is_not else ("or", "<>")
    parts = _parts(one.operand if isinstance(one, s.Unary) and is_not else one, word)
    found = [_compared(each, sign) for each in parts]
    return [each for each in found if each] if all(found) else []


def _parts(one: s.Expression, word: str) -> list[s.Expression]:
    if isinstance(one, s.Binary) and one.operator == word:
        return [*_parts(one.left, word), *_parts(one.right, word)]
    return [one]


def _compared(one: s.Expression, sign: str) -> _Pair | None:
    if isinstance(one, s.Binary) and one.operator == sign:
        return one.left, one.right
    return None


def _turned(
    pair: tuple[s.Expression, s.Expression], first: str, second: str
) -> tuple[s.Expression, s.Expression] | None:
    """The pair with the side of the first variable first; None where a side is of both, or of neither."""
    left, right = (_heads(one) & {first, second} for one in pair)
    if (left, right) == ({first}, {second}):
        return pair
    return (pair[1], pair[0]) if (left, right) == ({second}, {first}) else None


def _heads(one: object) -> set[str]:
    """The names that an expression starts from."""
    if isinstance(one, s.Self):
        return {_SELF}
    if isinstance(one, s.Name):
        return {one.path[0]}
    if isinstance(one, tuple):
        return {name for each in one if isinstance(each, tuple) for name in _heads(each)}
    return set()


def _shown(one: s.Expression) -> str:
    if isinstance(one, s.Self):
        return _SELF
    return one.path[0] if isinstance(one, s.Name) and len(one.path) == 1 else ""
