"""Rules on how many there are and on more objects than one: counts, keys, references, periods."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.model.elements import End
from generator.physical.documents_types import Listed, Role
from generator.physical.python_classes import PythonClass, PythonClasses, type_named
from generator.physical.python_means import Bench, Check, Held, Means, quoted
from generator.physical.python_places import NO_PROPERTY, NO_WAY, Value
from generator.physical.rule_set import Rule

_ORDER = {"<": "<", "<=": "<="}


def _counted(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    element = bench.model.get(rule.paths[0][-1])
    if isinstance(element, End):
        yield from _counted_end(bench, rule, one, element)
        return
    value = bench.value(one, rule.paths[0])
    shape = value.fields[-1].of.shape
    if isinstance(shape, Listed) and (shape.lower, shape.upper) == (test.least, test.most):
        yield Held(one, value.aliases, "count")
        if test.least:
            yield Held(one, value.aliases, "missing")
        return
    count = f"len(values_at(self, {quoted(value.dotted)}))"
    yield Check((one,), "", _outside(count, test))


def _outside(count: str, test: Any) -> str:
    if test.most is None:
        return f"{count} < {test.least}"
    return f"not {test.least} <= {count} <= {test.most}"


def _counted_end(bench: Bench, rule: Rule, one: PythonClass, end: End) -> Iterator[Means]:
    test: Any = rule.test
    field = one.field(end.key)
    is_root = any(root.type == one.type.name for _name, root in bench.classes.roots)
    shape = None if field is None else field.of.shape
    if (
        field is not None
        and isinstance(shape, Listed)
        and (shape.lower, shape.upper) == (test.least, test.most)
    ):
        yield Held(one, (field.alias,), "count")
        if field.of.is_required:
            yield Held(one, (field.alias,), "missing")
    elif field is not None and field.of.is_required and test.most == 1:
        yield Held(one, (field.alias,), "missing")
    elif not is_root and _is_inside(bench, end) and test.least <= 1:
        yield Held(one, (), "nested")
    else:
        count = f"world.count({quoted(bench.places.led(end.key).name)}, self)"
        yield Check((one,), "", _outside(count, test), sees_all=True)


# -- across objects ---------------------------------------------------------------------------------
def _unique(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    classes = tuple(bench.classes.of_entity(rule.entity))
    if all(isinstance(bench.model.get(path[-1]), End) for path in rule.paths):
        yield _linked_once(bench, rule, one)
        return
    values = [bench.value(each, path) for each in classes for path in rule.paths]
    own = [bench.value(one, path) for path in rule.paths]
    if {each.dotted for each in values} != {each.dotted for each in own}:
        raise LookupError("subclasses call it by different names")
    names = [each.dotted for each in own]
    known = bench.classes.documents.entities.get(rule.entity)
    for period in () if known is None else known.periods:  # versions of an object share its key
        names.append(bench.period(one, (period.start, period.end))[0])
    where = ", ".join(map(quoted, names))
    told = tuple(zip(test.operands, (each.dotted for each in own), strict=True))
    yield Check(
        (one,),
        "",
        f"world.is_twice(self, ({where},), {_listed(classes)})",
        values=told,
        sees_all=True,
    )


def _listed(classes: tuple[PythonClass, ...]) -> str:
    return f"({', '.join(each.name for each in classes)},)"


def _linked_once(bench: Bench, rule: Rule, one: PythonClass) -> Check:
    """No two objects of an association class link the same two."""
    link = rule.entity
    hops = [bench.places.from_links(link, end) for end in bench.places.ends_of(link)]
    if len(hops) != 2 or None in hops:
        raise LookupError(NO_WAY)
    classes = tuple(bench.classes.of_entity(rule.entity))
    violated = f"world.is_linked_twice(self, {rule.id!r}, {_listed(classes)})"
    pair = tuple(hop for hop in hops if hop is not None)
    return Check((one,), "", violated, sees_all=True, pair=pair)


def _refers(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    """What is embedded is always there; what the other side states is checked there."""
    try:
        value = bench.value(one, rule.paths[0])
    except LookupError:
        if not isinstance(bench.model.get(rule.paths[0][-1]), End):
            raise
        yield Held(one, (), "nested")
        return
    if not _is_reference(bench.classes, value):
        yield Held(one, (), "nested")
        return
    told = ((rule.test.operand, value.dotted),)  # type: ignore[union-attr]
    violated = f"world.leads_nowhere(self, {quoted(value.dotted)})"
    yield Check((one,), "", violated, values=told, sees_all=True)


def _is_inside(bench: Bench, end: End) -> bool:
    """Whether objects stand inside the one that an end leads to."""
    other = bench.opposite(end)
    for one in bench.classes.of_element.get(other.key, ()) if other is not None else ():
        field = one.field(other.key)  # type: ignore[union-attr]
        if field is not None and not _is_reference(bench.classes, Value((field,), field.of.shape)):
            return True
    return False


def _is_reference(classes: PythonClasses, value: Value) -> bool:
    name = type_named(value.shape)
    return name is not None and any(
        each.type.role is Role.REFERENCE for each in classes.within(name)
    )


def _ordered(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    start, end = bench.period(one, (test.first, test.second))
    values = ((test.first, start), (test.second, end))
    broken = (
        f"self.{start} is not None and self.{end} is not None "
        f"and not self.{start} {_ORDER[test.operator]} self.{end}"
    )
    yield Check((one,), "", broken, values=values)


def _no_overlap(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    known = bench.classes.documents.entities[rule.entity]
    if not known.key:
        raise LookupError("the document does not tell which versions are of one object")
    keys = [one.called(each.name) for each in known.key]
    if None in keys:
        raise LookupError(NO_PROPERTY)
    periods = [bench.period(one, each) for each in test.periods]
    spans = ", ".join(f"({start!r}, {end!r})" for start, end in periods)
    names = ", ".join(repr(each.name) for each in keys if each is not None)
    classes = tuple(bench.classes.of_entity(rule.entity))
    values = tuple((start, start) for start, _end in periods)
    broken = f"world.overlaps(self, ({names},), ({spans},), {_listed(classes)})"
    yield Check((one,), "", broken, values=values, sees_all=True)


def _specialised(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    if one.type.element == rule.entity:
        raise LookupError("the document has objects of the abstract class itself")
    yield Held(one, (), "abstract")


Maker = Callable[[Bench, Rule, PythonClass], Iterator[Means]]
OBJECT_CHECKS: dict[type, Maker] = {
    c.Ordered: _ordered,
    e.Counted: _counted,
    e.Unique: _unique,
    e.Refers: _refers,
    e.NoOverlap: _no_overlap,
    e.Specialised: _specialised,
}
"""What becomes of each kind of rule."""
