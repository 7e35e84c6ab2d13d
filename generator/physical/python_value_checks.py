"""Rules on values and parts of one object: most are held by the types of a class, some are checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints.pattern import Pattern, read_pattern
from generator.physical.documents_types import Listed, Simple, Typed
from generator.physical.python_classes import PythonClass, innermost
from generator.physical.python_constants import constant_text, portable
from generator.physical.python_means import Bench, Check, Held, Means, quoted
from generator.physical.python_places import NO_PROPERTY, Value
from generator.physical.rule_set import Rule

NO_CODES = "the codes of the list are not known"
Fits = Callable[[str], object] | None
_BOUNDS = {">=": "minimum", "<=": "maximum", ">": "above", "<": "below"}


def _each(value: Value, broken: str) -> str:
    """Whether one of the values at a place is wrong; `one` is the value in `broken`."""
    return f"any({broken} for one in values_at(self, {quoted(value.dotted)}))"


def _simple(value: Value) -> Simple | None:
    inner = innermost(value.shape)
    return inner if isinstance(inner, Simple) else None


def _all_codes(bench: Bench, value: Value, fits: Fits) -> bool:
    """Whether only codes are taken, and each of them keeps the rule."""
    inner = innermost(value.shape)
    known = bench.classes.codes.get(inner.type) if isinstance(inner, Typed) else None
    if known is None or fits is None:
        return False
    return all(fits(code.value) for code in known.of.codes)


# -- values -----------------------------------------------------------------------------------------
def _one(
    bench: Bench,
    rule: Rule,
    one: PythonClass,
    kind: str,
    is_held: bool,
    broken: str,
    fits: Fits = None,
) -> Iterator[Means]:
    """A rule of one value: held by the class's own types, by all codes of its list, or checked."""
    value = bench.value(one, rule.paths[0])
    if is_held:
        yield Held(one, value.aliases, kind)
    elif _all_codes(bench, value, fits):
        yield Held(one, value.aliases, "code")
    else:
        operand: Any = rule.test
        values = ((operand.operand, value.dotted),)
        yield Check((one,), "", _each(value, broken), values=values)


def _present(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = bench.value(one, rule.paths[0])
    if value.fields[-1].of.is_required:
        yield Held(one, value.aliases, "missing")
    else:
        yield Check((one,), "", f"not values_at(self, {quoted(value.dotted)})")


def _of_type(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    held = rule.test.primitive != "binary"  # type: ignore[union-attr]
    return _one(bench, rule, one, "type", held, "not is_base64(one)")


def _length(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    simple = _simple(bench.value(one, rule.paths[0]))
    bounds = None if simple is None else (simple.limits.min_length, simple.limits.max_length)
    broken = " or ".join(
        (
            *((f"len(one) < {test.least}",) if test.least is not None else ()),
            *((f"len(one) > {test.most}",) if test.most is not None else ()),
        )
    )
    most = test.most if test.most is not None else float("inf")
    held = bounds == (test.least, test.most)
    return _one(
        bench, rule, one, "length", held, broken, lambda x: (test.least or 0) <= len(x) <= most
    )


def _matches(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    simple = _simple(bench.value(one, rule.paths[0]))
    pattern = read_pattern(rule.test.pattern)  # type: ignore[union-attr]
    if not isinstance(pattern, Pattern):
        raise LookupError(pattern.reason)
    held = simple is not None and simple.limits.pattern is not None
    broken = f"not matches({portable(pattern.text)!r}, one)"
    fits = re.compile(portable(pattern.text)).fullmatch
    return _one(bench, rule, one, "pattern", held, broken, fits)


def _compared(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    simple = _simple(bench.value(one, rule.paths[0]))
    kind = _BOUNDS[test.operator]
    held = simple is not None and getattr(simple.limits, kind) is not None
    operand = "one.replace(tzinfo=None)" if test.primitive == "time" else "one"
    literal = constant_text(test.primitive, test.literal)
    return _one(bench, rule, one, kind, held, f"not {operand} {test.operator} {literal}")


def _digits(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    broken = f"not has_digits(one, {test.total}, {test.fraction})"
    return _one(bench, rule, one, "", False, broken)


def _one_of(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = bench.value(one, rule.paths[0])
    broken = f"one not in {tuple(rule.test.values)!r}"  # type: ignore[union-attr]
    return _one(bench, rule, one, "code", _simple(value) is None, broken)


def _in_code_list(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = bench.value(one, rule.paths[0])
    if _simple(value) is None:
        yield Held(one, value.aliases, "code")
        return
    attribute = bench.model.type_of(bench.model.get(rule.paths[0][-1]))  # type: ignore[arg-type]
    codes = tuple(each.value for each in bench.model.literals(attribute)) if attribute else ()
    if not codes:
        raise LookupError(NO_CODES)
    values = ((rule.test.operand, value.dotted),)  # type: ignore[union-attr]
    yield Check((one,), "", _each(value, f"one not in {codes!r}"), values=values)


def _distinct(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = bench.value(one, rule.paths[0])
    shape = value.fields[-1].of.shape
    if isinstance(shape, Listed) and shape.is_unique:
        yield Held(one, value.aliases, "distinct")
    else:
        values = ((rule.test.operand, value.dotted),)  # type: ignore[union-attr]
        yield Check(
            (one,), "", f"not are_distinct(values_at(self, {quoted(value.dotted)}))", values=values
        )


# -- structures -------------------------------------------------------------------------------------
def _exactly_one(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = bench.value(one, rule.paths[0])
    yield Held(one, value.aliases[:-1], "one-of")


def _all_or_none(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    found = False
    for operand, path in zip(test.members, rule.paths, strict=True):
        if operand in test.required:
            value = bench.value(one, path)
            if value.fields[-1].of.is_required:
                found = True
                yield Held(one, value.aliases, "missing")
    if not found:
        raise LookupError(NO_PROPERTY)


Maker = Callable[[Bench, Rule, PythonClass], Iterator[Means]]
VALUE_CHECKS: dict[type, Maker] = {
    c.Present: _present,
    c.OneOf: _one_of,
    c.Compared: _compared,
    c.LongerThan: _length,
    c.Matches: _matches,
    c.ExactlyOne: _exactly_one,
    c.AllOrNone: _all_or_none,
    e.OfType: _of_type,
    e.Digits: _digits,
    e.Distinct: _distinct,
    e.InCodeList: _in_code_list,
}
"""What becomes of each kind of rule; more objects than one are in `python_object_checks`."""
