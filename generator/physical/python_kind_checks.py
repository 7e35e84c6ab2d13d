"""The kinds of rules that architects state by stereotypes, as checks of the package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.constraints import formula as f
from generator.constraints import kinds as k
from generator.model.elements import End
from generator.physical.python_classes import PythonClass
from generator.physical.python_constants import constant_text
from generator.physical.python_formulas import Said, say
from generator.physical.python_means import Bench, Check, Means, quoted
from generator.physical.python_places import Value
from generator.physical.relational import Path
from generator.physical.rule_set import Rule

_MOST_CODES = 2_000  # more would make the package unreadable


class _Values:
    """The values that a rule is about, of objects of one class."""

    def __init__(self, bench: Bench, rule: Rule, one: PythonClass) -> None:
        self.bench, self.rule, self.one = bench, rule, one
        self.all = [bench.value(one, path) for path in rule.paths]
        self.classes = tuple(bench.classes.of_entity(rule.entity))

    def field(self, number: int) -> f.Field:
        """A value as a formula speaks of it."""
        path = self.rule.paths[number]
        names = tuple(self.bench.model.get(key).name for key in path)  # type: ignore[union-attr]
        return f.Field(names, path, self.all[number].primitive)

    def said(self, formula: f.Formula) -> Said:
        """A formula about them."""
        return say(formula, self.one, self.bench.places, self.bench.spell)

    def told(self, *named: tuple[str, int]) -> tuple[tuple[str, str], ...]:
        """Operands with where they stand."""
        return tuple((name, self.all[number].dotted) for name, number in named)

    def places(self, *numbers: int) -> str:
        """Places as an argument."""
        return f"({''.join(quoted(self.all[number].dotted) + ', ' for number in numbers)})"

    @property
    def kinds(self) -> str:
        """The classes that take part, where all call the values by the same names."""
        for each in self.classes:
            mine = [self.bench.value(each, path).dotted for path in self.rule.paths]
            if mine != [one.dotted for one in self.all]:
                raise LookupError("subclasses call it by different names")
        return _listed(self.classes)


def _listed(classes: tuple[PythonClass, ...]) -> str:
    return f"({''.join(each.name + ', ' for each in classes)})"


# -- one object -------------------------------------------------------------------------------------
def _in_order(test: k.InOrder, of: _Values) -> Iterator[Means]:
    said = of.said(f.Compare(test.operator, of.field(0), of.field(1)))
    values = of.told((test.first, 0), (test.second, 1))
    if test.missing == "fail":
        yield Check((of.one,), "", f"not ({said.kept})", values=values)
    else:
        kept = said.kept if test.missing == "undetermined" else ""
        yield Check((of.one,), kept, said.violated, values=values)


def _plausible(test: k.Plausible, of: _Values) -> Iterator[Means]:
    bounds = [(">=", test.least), ("<=", test.most)]
    wanted = [
        f.Compare(sign, of.field(0), f.Constant(test.primitive, bound))
        for sign, bound in bounds
        if bound is not None
    ]
    yield Check(
        (of.one,), "", of.said(f.Both(tuple(wanted))).violated, values=of.told((test.operand, 0))
    )


def _no_small_count(test: k.NoSmallCount, of: _Values) -> Iterator[Means]:
    number = of.field(0)
    few = (
        f.Compare(">", number, f.Constant("integer", "0")),
        f.Compare("<", number, f.Constant("integer", str(test.k))),
    )
    yield Check(
        (of.one,),
        "",
        of.said(f.Inverse(f.Both(few))).violated,
        values=of.told((test.operand, 0)),
    )


def _each(value: Value, broken: str) -> str:
    return f"any({broken} for one in values_at(self, {quoted(value.dotted)}))"


def _checksum(test: k.Checksum, of: _Values) -> Iterator[Means]:
    broken = _each(of.all[0], f"not digits_fit(one, {test.weights!r}, {test.modulus})")
    yield Check((of.one,), "", broken, values=of.told((test.operand, 0)))


def _born(test: k.BornOnADay, of: _Values) -> Iterator[Means]:
    broken = _each(of.all[0], "not is_born_on_a_day(one)")
    yield Check((of.one,), "", broken, values=of.told((test.operand, 0)))


def _under(test: k.Under, of: _Values) -> Iterator[Means]:
    codes = _few(test.keys)
    broken = _each(of.all[0], f"one not in {{{', '.join(map(repr, codes))}}}")
    yield Check(
        (of.one,),
        "",
        broken if codes else _each(of.all[0], "True"),
        values=of.told((test.operand, 0)),
    )


def _valid_on(test: k.ValidOn, of: _Values) -> Iterator[Means]:
    def day(text: str | None) -> str:
        return "None" if text is None else constant_text("date", text)

    codes = ", ".join(
        f"{code!r}: ({day(first)}, {day(last)})" for code, first, last in _few(test.keys)
    )
    one, other = (quoted(each.dotted) for each in of.all)
    broken = f"is_out_of_use(value_at(self, {one}), value_at(self, {other}), {{{codes}}})"
    yield Check((of.one,), "", broken, values=of.told((test.operand, 0), (test.day, 1)))


def _few(codes: tuple[Any, ...]) -> tuple[Any, ...]:
    if len(codes) > _MOST_CODES:
        raise LookupError(f"the list has more than {_MOST_CODES} codes")
    return codes


# -- several objects --------------------------------------------------------------------------------
def _unique(test: k.UniqueBy, of: _Values) -> Iterator[Means]:
    agree = ", missing_agree=True" if test.nulls == "equal" else ""
    numbers = range(len(of.all))
    broken = f"world.is_twice(self, {of.places(*numbers)}, {of.kinds}{agree})"
    told = of.told(*zip(test.operands, numbers, strict=True))
    yield Check((of.one,), "", broken, values=told, sees_all=True)


def _among(test: k.Among, of: _Values) -> Iterator[Means]:
    numbers = range(len(of.all))
    broken = f"world.how_many(self, {of.places(*numbers)}, {of.kinds}) < {test.k}"
    told = of.told(*zip(test.operands, numbers, strict=True))
    yield Check((of.one,), "", broken, values=told, sees_all=True)


def _of_owner(name: str) -> Callable[[Any, _Values], Iterator[Means]]:
    def make(test: k.Apart | k.Seamless, of: _Values) -> Iterator[Means]:
        *owner, start, end = range(len(of.all))
        closed = test.bounds == "[]"
        ways = f"{of.places(*owner)}, ({of.places(start, end)},), {closed}, {of.kinds}"
        told = of.told(*zip((*test.owner, test.start, test.end), range(len(of.all)), strict=True))
        yield Check((of.one,), "", f"world.{name}(self, {ways})", values=told, sees_all=True)

    return make


def _bitemporal(test: k.Bitemporal, of: _Values) -> Iterator[Means]:
    *owner, since, till, known, gone = range(len(of.all))
    periods = f"({of.places(since, till)}, {of.places(known, gone)})"
    ways = f"{of.places(*owner)}, {periods}, False, {of.kinds}"
    told = of.told(
        *zip((*test.owner, *test.valid, *test.registered), range(len(of.all)), strict=True)
    )
    yield Check((of.one,), "", f"world.meets_another(self, {ways})", values=told, sees_all=True)


def _known(test: k.Known, of: _Values) -> Iterator[Means]:
    broken = f"world.leads_nowhere(self, {quoted(of.all[0].dotted)})"
    yield Check((of.one,), "", broken, values=of.told((test.operand, 0)), sees_all=True)


def _known_value(bench: Bench, rule: Rule, one: PythonClass, path: Path) -> Iterator[Means]:
    """The value is that of an attribute of another class's objects."""
    owner = bench.model.get(path[0]).owner
    classes = tuple(bench.classes.of_entity(owner)) if owner is not None else ()
    values = {bench.value(each, path).dotted for each in classes}
    if len(values) != 1:
        raise LookupError("the document has no objects of the class")
    value = bench.value(one, rule.paths[0])
    broken = _each(value, f"world.has_none({_listed(classes)}, {quoted(next(iter(values)))}, one)")
    told = ((rule.test.operand, value.dotted),)  # type: ignore[union-attr]
    yield Check((one,), "", broken, values=told, sees_all=True)


def _complete(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    """Told of the unit: that of some period there is no object for it."""
    test: Any = rule.test
    unit, calendar, *more = rule.paths
    records = tuple(bench.classes.of_entity(rule.entity))
    units, periods = (_led(bench, path) for path in (unit, calendar))
    places = [bench.value(one, path).dotted for path in (unit, calendar)]
    due = "None" if not test.due else quoted(_place(bench, periods, more.pop(0)))
    times = "()"
    if more:
        told = [
            _place(bench, of, path)
            for of, path in zip((units, units, periods, periods), more, strict=True)
        ]
        times = f"({', '.join(map(quoted, told))})"
    ways = f"{_listed(records)}, {_listed(periods)}, ({', '.join(map(quoted, places))})"
    violated = f"world.lacks_one(self, {ways}, {due}, {times})"
    yield Check(units, "", violated, sees_all=True)


def _led(bench: Bench, path: Path) -> tuple[PythonClass, ...]:
    """The classes that an end leads to; none of a value."""
    end = bench.model.get(path[0])
    return bench.places.led(end.key).targets if isinstance(end, End) else ()


def _place(bench: Bench, classes: tuple[PythonClass, ...], path: Path) -> str:
    places = {bench.value(each, path).dotted for each in classes}
    if len(places) != 1:
        raise LookupError("subclasses call it by different names")
    return places.pop()


_MAKE: dict[type, Callable[[Any, _Values], Iterator[Means]]] = {
    k.InOrder: _in_order,
    k.Plausible: _plausible,
    k.NoSmallCount: _no_small_count,
    k.Checksum: _checksum,
    k.BornOnADay: _born,
    k.Under: _under,
    k.ValidOn: _valid_on,
    k.UniqueBy: _unique,
    k.Among: _among,
    k.Apart: _of_owner("meets_another"),
    k.Seamless: _of_owner("follows_a_gap"),
    k.Bitemporal: _bitemporal,
    k.Known: _known,
}


def kind_checks(bench: Bench, rule: Rule, one: PythonClass) -> Iterator[Means]:
    """How the package holds data to a rule of one of the kinds. Raises LookupError with the reason where it
    does not."""
    if isinstance(rule.test, k.Complete):
        return _complete(bench, rule, one)
    if isinstance(rule.test, k.Known) and rule.test.attribute:
        return _known_value(bench, rule, one, rule.paths[1])
    return _MAKE[type(rule.test)](rule.test, _Values(bench, rule, one))
