"""Rules in the package: refused on loading, checked by a function, or not checked, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.constraints import formula as f
from generator.constraints import kinds as k
from generator.physical.python_classes import PythonClass
from generator.physical.python_formulas import say
from generator.physical.python_kind_checks import kind_checks
from generator.physical.python_means import Bench, Check, Held, Means
from generator.physical.python_object_checks import OBJECT_CHECKS
from generator.physical.python_places import NO_PROPERTY
from generator.physical.python_value_checks import VALUE_CHECKS
from generator.physical.rule_set import Rule

_MAKE = VALUE_CHECKS | OBJECT_CHECKS


def means_of(bench: Bench, rule: Rule) -> list[Means]:
    """How the package holds data to a rule. Raises LookupError with the reason where it does not."""
    classes = bench.classes.of_entity(rule.entity)
    if not classes:
        raise LookupError("the document has no objects of the class")
    make = _formula if isinstance(rule.test, f.Formula) else _MAKE.get(type(rule.test))
    if isinstance(rule.test, k.Demand):
        make = kind_checks
    if make is None:
        raise LookupError(f"cannot say: {type(rule.test).__name__}")
    found: list[Means] = []
    reason = NO_PROPERTY
    for one in classes:
        try:
            found += make(bench, rule, one)
        except LookupError as why:
            reason = str(why.args[0])
    if not found:
        raise LookupError(reason)
    return list(_merged(found))


def _merged(found: list[Means]) -> Iterator[Means]:
    """Checks that read the same for several classes are one."""
    same: dict[Any, list[PythonClass]] = {}
    for one in found:
        if isinstance(one, Held):
            yield one
        else:
            same.setdefault(one._replace(classes=()), []).extend(one.classes)
    for check, classes in same.items():
        yield check._replace(classes=tuple(dict.fromkeys(classes)))


# -- constraints ------------------------------------------------------------------------------------
def _formula(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    formula: Any = rule.test
    said = say(formula, one, bench.places, bench.spell)
    values = []
    for field in f.fields_of(formula):
        try:
            values.append((".".join(field.names), bench.value(one, field.keys).dotted))
        except LookupError:
            continue
    yield Check(
        (one,), said.kept, said.violated, said.variables, tuple(values), f.looks_around(formula)
    )
