"""Rules in the package: refused on loading, checked by a function, or not checked, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.constraints.pattern import Pattern, read_pattern
from generator.model.elements import End
from generator.model.graph import Model
from generator.physical.documents_types import Listed, Role, Simple
from generator.physical.naming import Speller
from generator.physical.python_classes import PythonClass, PythonClasses, innermost, type_named
from generator.physical.python_formulas import constant_text, say
from generator.physical.python_names import PythonSpeller
from generator.physical.python_places import NO_PROPERTY, NO_WAY, Hop, Places, Value
from generator.physical.relational import Path
from generator.physical.rule_set import Rule

NO_CODES = "the codes of the list are not known"
OTHER_SIDE = "the document states it from the other side only, where it is checked"
_BOUNDS = {">=": "minimum", "<=": "maximum", ">": "above", "<": "below"}
_ORDER = {"<": "<", "<=": "<="}


class Held(NamedTuple):
    """Values that break the rule are refused on loading: by an error of this kind, at this place of a
    class's document (names in JSON, from the object inwards)."""

    one: PythonClass
    place: tuple[str, ...]
    kind: str


class Check(NamedTuple):
    """A function of a class or of the package. `kept` is empty where whatever is not violated is kept;
    `values` are the operands with where they stand; `sees_all`: it looks at more than the object.
    """

    classes: tuple[PythonClass, ...]
    kept: str
    violated: str
    variables: tuple[tuple[str, str], ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    sees_all: bool = False
    pair: tuple[Hop, ...] = ()  # of a rule on links: the ways to the two that are linked


Means = Held | Check


class Checker:
    """Finds what becomes of each rule in one package."""

    def __init__(
        self,
        classes: PythonClasses,
        places: Places,
        model: Model,
        spell: PythonSpeller,
        json: Speller,
    ) -> None:
        self.classes, self.places, self.model, self.spell = classes, places, model, spell
        self._json = json

    def means(self, rule: Rule) -> list[Means]:
        """How the package holds data to a rule. Raises LookupError with the reason where it does not."""
        classes = self.classes.of_entity(rule.entity)
        if not classes:
            raise LookupError("the document has no objects of the class")
        make = _formula if isinstance(rule.test, f.Formula) else _MAKE.get(type(rule.test))
        if make is None:
            raise LookupError(f"cannot say: {type(rule.test).__name__}")
        found: list[Means] = []
        reason = NO_PROPERTY
        for one in classes:
            try:
                found += make(self, rule, one)
            except LookupError as why:
                reason = str(why.args[0])
        if not found:
            raise LookupError(reason)
        return list(_merged(found))

    def value(self, one: PythonClass, path: Path) -> Value:
        """Where a value stands."""
        return self.places.value(one, path)

    def period(self, one: PythonClass, period: tuple[str, str]) -> tuple[str, str]:
        """The fields that a period starts and ends in."""
        names = [one.called(self._json(name)) for name in period]
        if names[0] is None or names[1] is None:
            raise LookupError(NO_PROPERTY)
        return names[0].name, names[1].name


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


def quoted(dotted: str) -> str:
    """A place in an object as an argument."""
    return f'"{dotted}"'


def _each(value: Value, broken: str) -> str:
    """Whether one of the values at a place is wrong; `one` is the value in `broken`."""
    return f"any({broken} for one in values_at(self, {quoted(value.dotted)}))"


def _simple(value: Value) -> Simple | None:
    inner = innermost(value.shape)
    return inner if isinstance(inner, Simple) else None


# -- values -----------------------------------------------------------------------------------------
def _one(
    checker: Checker, rule: Rule, one: PythonClass, kind: str, is_held: bool, broken: str
) -> Iterator[Means]:
    """A rule of one value: held by the class's own types, or checked."""
    value = checker.value(one, rule.paths[0])
    if is_held:
        yield Held(one, value.aliases, kind)
    else:
        operand: Any = rule.test
        values = ((operand.operand, value.dotted),)
        yield Check((one,), "", _each(value, broken), values=values)


def _present(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = checker.value(one, rule.paths[0])
    if value.fields[-1].of.is_required:
        yield Held(one, value.aliases, "missing")
    else:
        yield Check((one,), "", f"not values_at(self, {quoted(value.dotted)})")


def _of_type(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    held = rule.test.primitive != "binary"  # type: ignore[union-attr]
    return _one(checker, rule, one, "type", held, "not is_base64(one)")


def _length(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    simple = _simple(checker.value(one, rule.paths[0]))
    bounds = None if simple is None else (simple.limits.min_length, simple.limits.max_length)
    broken = " or ".join(
        (
            *((f"len(one) < {test.least}",) if test.least is not None else ()),
            *((f"len(one) > {test.most}",) if test.most is not None else ()),
        )
    )
    return _one(checker, rule, one, "length", bounds == (test.least, test.most), broken)


def _matches(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    simple = _simple(checker.value(one, rule.paths[0]))
    pattern = read_pattern(rule.test.pattern)  # type: ignore[union-attr]
    if not isinstance(pattern, Pattern):
        raise LookupError(pattern.reason)
    held = simple is not None and simple.limits.pattern is not None
    broken = f"not matches({portable(pattern.text)!r}, one)"
    return _one(checker, rule, one, "pattern", held, broken)


def portable(pattern: str) -> str:
    """A pattern of `constraints.pattern` for Python, which warns of a bracket in brackets.

    >>> portable("[[]a]")
    '\\\\[a]'
    """
    return pattern.replace("[[]", "\\[")


def _compared(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    simple = _simple(checker.value(one, rule.paths[0]))
    kind = _BOUNDS[test.operator]
    held = simple is not None and getattr(simple.limits, kind) is not None
    operand = "one.replace(tzinfo=None)" if test.primitive == "time" else "one"
    literal = constant_text(test.primitive, test.literal)
    return _one(checker, rule, one, kind, held, f"not {operand} {test.operator} {literal}")


def _digits(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    broken = f"not has_digits(one, {test.total}, {test.fraction})"
    return _one(checker, rule, one, "", False, broken)


def _one_of(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = checker.value(one, rule.paths[0])
    broken = f"one not in {tuple(rule.test.values)!r}"  # type: ignore[union-attr]
    return _one(checker, rule, one, "code", _simple(value) is None, broken)


def _in_code_list(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = checker.value(one, rule.paths[0])
    if _simple(value) is None:
        yield Held(one, value.aliases, "code")
        return
    attribute = checker.model.type_of(checker.model.get(rule.paths[0][-1]))  # type: ignore[arg-type]
    codes = tuple(each.value for each in checker.model.literals(attribute)) if attribute else ()
    if not codes:
        raise LookupError(NO_CODES)
    values = ((rule.test.operand, value.dotted),)  # type: ignore[union-attr]
    yield Check((one,), "", _each(value, f"one not in {codes!r}"), values=values)


def _distinct(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = checker.value(one, rule.paths[0])
    shape = value.fields[-1].of.shape
    if isinstance(shape, Listed) and shape.is_unique:
        yield Held(one, value.aliases, "distinct")
    else:
        values = ((rule.test.operand, value.dotted),)  # type: ignore[union-attr]
        yield Check(
            (one,), "", f"not are_distinct(values_at(self, {quoted(value.dotted)}))", values=values
        )


# -- structures -------------------------------------------------------------------------------------
def _exactly_one(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    value = checker.value(one, rule.paths[0])
    yield Held(one, value.aliases[:-1], "one-of")


def _all_or_none(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    found = False
    for operand, path in zip(test.members, rule.paths, strict=True):
        if operand in test.required:
            value = checker.value(one, path)
            if value.fields[-1].of.is_required:
                found = True
                yield Held(one, value.aliases, "missing")
    if not found:
        raise LookupError(NO_PROPERTY)


def _counted(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    element = checker.model.get(rule.paths[0][-1])
    if isinstance(element, End):
        yield from _counted_end(checker, rule, one, element)
        return
    value = checker.value(one, rule.paths[0])
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


def _counted_end(checker: Checker, rule: Rule, one: PythonClass, end: End) -> Iterator[Means]:
    test: Any = rule.test
    field = one.field(end.key)
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
    else:
        count = f"world.count({quoted(checker.places.led(end.key).name)}, self)"
        yield Check((one,), "", _outside(count, test), sees_all=True)


# -- across objects ---------------------------------------------------------------------------------
def _unique(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    classes = tuple(checker.classes.of_entity(rule.entity))
    if all(isinstance(checker.model.get(path[-1]), End) for path in rule.paths):
        yield _linked_once(checker, rule, one)
        return
    values = [checker.value(each, path) for each in classes for path in rule.paths]
    own = [checker.value(one, path) for path in rule.paths]
    if {each.dotted for each in values} != {each.dotted for each in own}:
        raise LookupError("subclasses call it by different names")
    names = [each.dotted for each in own]
    known = checker.classes.documents.entities.get(rule.entity)
    for period in () if known is None else known.periods:  # versions of an object share its key
        names.append(checker.period(one, (period.start, period.end))[0])
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


def _linked_once(checker: Checker, rule: Rule, one: PythonClass) -> Check:
    """No two objects of an association class link the same two."""
    link = rule.entity
    hops = [checker.places.from_links(link, end) for end in checker.places.ends_of(link)]
    if len(hops) != 2 or None in hops:
        raise LookupError(NO_WAY)
    classes = tuple(checker.classes.of_entity(rule.entity))
    violated = f"world.is_linked_twice(self, {rule.id!r}, {_listed(classes)})"
    pair = tuple(hop for hop in hops if hop is not None)
    return Check((one,), "", violated, sees_all=True, pair=pair)


def _refers(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    element = checker.model.get(rule.paths[0][-1])
    try:
        value = checker.value(one, rule.paths[0])
    except LookupError:
        raise LookupError(OTHER_SIDE if isinstance(element, End) else NO_PROPERTY) from None
    if not _is_reference(checker.classes, value):
        raise LookupError("what it leads to stands inside it, so it is always there")
    told = ((rule.test.operand, value.dotted),)  # type: ignore[union-attr]
    violated = f"world.leads_nowhere(self, {quoted(value.dotted)})"
    yield Check((one,), "", violated, values=told, sees_all=True)


def _is_reference(classes: PythonClasses, value: Value) -> bool:
    name = type_named(value.shape)
    return name is not None and any(
        each.type.role is Role.REFERENCE for each in classes.within(name)
    )


def _ordered(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    start, end = checker.period(one, (test.first, test.second))
    values = ((test.first, start), (test.second, end))
    broken = (
        f"self.{start} is not None and self.{end} is not None "
        f"and not self.{start} {_ORDER[test.operator]} self.{end}"
    )
    yield Check((one,), "", broken, values=values)


def _no_overlap(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    test: Any = rule.test
    known = checker.classes.documents.entities[rule.entity]
    if not known.key:
        raise LookupError("the document does not tell which versions are of one object")
    keys = [one.called(each.name) for each in known.key]
    if None in keys:
        raise LookupError(NO_PROPERTY)
    periods = [checker.period(one, each) for each in test.periods]
    spans = ", ".join(f"({start!r}, {end!r})" for start, end in periods)
    names = ", ".join(repr(each.name) for each in keys if each is not None)
    classes = tuple(checker.classes.of_entity(rule.entity))
    values = tuple((start, start) for start, _end in periods)
    broken = f"world.overlaps(self, ({names},), ({spans},), {_listed(classes)})"
    yield Check((one,), "", broken, values=values, sees_all=True)


def _specialised(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    if one.type.element == rule.entity:
        raise LookupError("the document has objects of the abstract class itself")
    yield Held(one, (), "abstract")


# -- constraints ------------------------------------------------------------------------------------
def _formula(checker: Checker, rule: Rule, one: PythonClass) -> Iterator[Means]:
    formula: Any = rule.test
    said = say(formula, one, checker.places, checker.spell)
    values = []
    for field in f.fields_of(formula):
        try:
            values.append((".".join(field.names), checker.value(one, field.keys).dotted))
        except LookupError:
            continue
    yield Check(
        (one,), said.kept, said.violated, said.variables, tuple(values), f.looks_around(formula)
    )


Maker = Callable[[Checker, Rule, PythonClass], Iterator[Means]]
_MAKE: dict[type, Maker] = {
    c.Present: _present,
    c.OneOf: _one_of,
    c.Compared: _compared,
    c.LongerThan: _length,
    c.Matches: _matches,
    c.ExactlyOne: _exactly_one,
    c.AllOrNone: _all_or_none,
    c.Ordered: _ordered,
    e.OfType: _of_type,
    e.Digits: _digits,
    e.Counted: _counted,
    e.Distinct: _distinct,
    e.Unique: _unique,
    e.Refers: _refers,
    e.InCodeList: _in_code_list,
    e.NoOverlap: _no_overlap,
    e.Specialised: _specialised,
}
