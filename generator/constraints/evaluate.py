"""Formulas evaluated on objects in memory.

The answer is True where a condition is certainly so, False where it is certainly not so, and None where a
value that it needs is missing: what `physical.sql_formulas` says in SQL, said in Python.
"""

from __future__ import annotations

import datetime
import operator
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Protocol

from generator.constraints import formula as f
from generator.constraints.literals import canonical
from generator.model.elements import ElementKey

Bound = dict[str, Any]  # the objects that variables stand for; "" is the object itself
Asked = Callable[[Bound], Any]


class Ways(Protocol):
    """Where values and other objects are found. A home says what kind of object one starts from. Who asks for
    what cannot be found from there gets LookupError."""

    def field(self, home: str, keys: tuple[ElementKey, ...]) -> Callable[[Any], Any]:
        """What gives an object's value."""
        ...

    def led(self, home: str, end: ElementKey) -> tuple[Callable[[Any], Sequence[Any]], str]:
        """What gives the objects that an end leads to, and their home."""
        ...

    def known(self, home: str) -> None:
        """Raises LookupError where objects cannot be told from each other by one value."""
        ...


def condition_on(one: f.Formula, ways: Ways, home: str) -> Callable[[Any], bool | None]:
    """The formula as a function of an object. Raises LookupError where it speaks of what has no place."""
    asked = _Maker(ways, {"": home}).condition(one)
    return lambda here: asked({"": here})  # type: ignore[no-any-return]


def constant(one: f.Constant) -> Any:
    """A constant as a value."""
    return literal(one.primitive, one.text)


def literal(primitive: str, text: str) -> Any:
    """A literal that `constraints.literals` has accepted, as a value."""
    return _READ.get(primitive, str)(canonical(primitive, text))


_READ: dict[str, Callable[[str], Any]] = {
    "integer": lambda text: int(Decimal(text)),
    "year": int,
    "identity": int,
    "decimal": Decimal,
    "real": Decimal,
    "boolean": lambda text: text == "true",
    "date": datetime.date.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
    "time": datetime.time.fromisoformat,
}
_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_REVERSED = {"=": "<>", "<>": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}


class _Maker:
    """Makes functions of what variables are bound to. `homes` tells of each variable what kind of object it
    stands for."""

    def __init__(self, ways: Ways, homes: dict[str, str]) -> None:
        self._ways, self._homes = ways, homes

    def _with(self, home: str, *variables: str) -> _Maker:
        return _Maker(self._ways, {**self._homes, **dict.fromkeys(variables, home)})

    # -- conditions -----------------------------------------------------------------------------
    def condition(self, one: f.Formula) -> Asked:
        """A condition: True, False or None."""
        match one:
            case f.Truth(value):
                return lambda _bound: value
            case f.Inverse(inner):
                return _inverse(self.condition(inner))
            case f.Both(conditions):
                return _joined([self.condition(each) for each in conditions], False)
            case f.Either(conditions):
                return _joined([self.condition(each) for each in conditions], True)
            case f.Given(term):
                asked = self.term(term) if isinstance(term, f.Field) else self.object(term)[0]
                return lambda bound: asked(bound) is not None
            case f.Holds(field):
                return self.term(field)
            case f.Compare():
                return self._compared(one)
            case f.Same(left, right):
                return self._same(left, right)
            case f.Some():
                return self._some(one)
        raise TypeError(type(one).__name__)

    def _compared(self, one: f.Compare) -> Asked:
        left, right = self.term(one.left), self.term(one.right)
        holds, sign = _ORDER[one.operator], one.operator
        plain = all(isinstance(each, f.Field | f.Constant) for each in (one.left, one.right))
        if plain and sign in ("=", "<>"):
            wanted = sign == "="

            def equal(bound: Bound) -> bool | None:
                first, second = left(bound), right(bound)
                if first is None or second is None:
                    return (first is second) == wanted
                return (_same_kind(first, second) is not False) and holds(first, second)

            return equal

        def compared(bound: Bound) -> bool | None:
            first, second = left(bound), right(bound)
            if first is None or second is None:
                return None
            return holds(*_aligned(first, second))

        return compared

    def _same(self, left: f.Object, right: f.Object) -> Asked:
        one, home = self.object(left)
        other, far = self.object(right)
        self._ways.known(home)
        self._ways.known(far)
        return lambda bound: one(bound) is other(bound)

    def _some(self, one: f.Some) -> Asked:
        among, home = self.among(one.source)
        told = self._with(home, one.variable).condition(one.condition)

        def some(bound: Bound) -> bool | None:
            found = among(bound)
            if found is None:
                return None
            answer: bool | None = False
            inside = dict(bound)
            for each in found:
                inside[one.variable] = each
                so = told(inside)
                if so is True:
                    return True
                if so is None:
                    answer = None
            return answer

        return some

    # -- objects --------------------------------------------------------------------------------
    def object(self, one: f.Object) -> tuple[Asked, str]:
        """An object or None, and its home."""
        match one:
            case f.Here():
                return (lambda bound: bound[""]), self._homes[""]
            case f.Each(variable):
                return (lambda bound: bound[variable]), self._homes[variable]
            case f.Step(source, end):
                before, home = self.object(source)
                led, there = self._ways.led(home, end)

                def step(bound: Bound) -> Any:
                    start = before(bound)
                    found = led(start) if start is not None else ()
                    return found[0] if found else None

                return step, there
        raise TypeError(type(one).__name__)

    def among(self, one: f.Reach) -> tuple[Asked, str]:
        """The objects that belong, or None where that is undetermined of one of them."""
        before, home = self.object(one.source)
        led, there = self._ways.led(home, one.end)
        given = [
            (variable, self._with(there, variable).condition(condition))
            for variable, condition in one.given
        ]

        def among(bound: Bound) -> Any:
            start = before(bound)
            found = led(start) if start is not None else ()
            if not given:
                return found
            kept = []
            for each in found:
                told = [condition({**bound, variable: each}) for variable, condition in given]
                if None in told:
                    return None
                if all(told):
                    kept.append(each)
            return kept

        return among, there

    # -- terms ----------------------------------------------------------------------------------
    def term(self, one: f.Term) -> Asked:
        """A value, or None where it is missing."""
        match one:
            case f.Constant():
                value = constant(one)
                return lambda _bound: value
            case f.Field(_names, keys, _primitive, source):
                return self._field(keys, source)
            case f.Arithmetic(sign, left, right):
                return _arithmetic(sign, self.term(left), self.term(right))
            case f.Length(text):
                asked = self.term(text)
                return lambda bound: None if (found := asked(bound)) is None else len(found)
            case f.Part(text, first, last):
                return _part(self.term(text), first, last)
            case f.Presence(term):
                asked = self.term(term)
                return lambda bound: int(asked(bound) is not None)
            case f.Count(source):
                among, _home = self.among(source)
                return lambda bound: None if (found := among(bound)) is None else len(found)
            case f.Sum(source, field, variable):
                return self._sum(source, field, variable)
        raise TypeError(type(one).__name__)

    def _field(self, keys: tuple[ElementKey, ...], source: f.Object) -> Asked:
        start, home = self.object(source)
        value = self._ways.field(home, keys)

        def field(bound: Bound) -> Any:
            found = start(bound)
            return None if found is None else value(found)

        return field

    def _sum(self, source: f.Reach, field: f.Field, variable: str) -> Asked:
        among, home = self.among(source)
        asked = self._with(home, variable).term(field)

        def total(bound: Bound) -> Any:
            found = among(bound)
            if found is None:
                return None
            values = [asked({**bound, variable: each}) for each in found]
            return None if None in values else sum(values)

        return total


def _inverse(asked: Asked) -> Asked:
    return lambda bound: None if (told := asked(bound)) is None else not told


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


def _part(asked: Asked, first: int, last: int) -> Asked:
    def part(bound: Bound) -> Any:
        text = asked(bound)
        return text[first - 1 : last] if text is not None and len(text) >= last else None

    return part


_SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}


def _arithmetic(sign: str, left: Asked, right: Asked) -> Asked:
    def calculated(bound: Bound) -> Any:
        first, second = left(bound), right(bound)
        if first is None or second is None:
            return None
        if sign == "/":
            return None if second == 0 else float(first) / float(second)
        if isinstance(first, float) or isinstance(second, float):
            first, second = float(first), float(second)
        return _SIGNS[sign](first, second)

    return calculated


def _same_kind(first: Any, second: Any) -> bool:
    return isinstance(first, bool) == isinstance(second, bool)


def _aligned(first: Any, second: Any) -> tuple[Any, Any]:
    """A day beside a moment is the moment it begins."""
    if type(first) is not type(second) and isinstance(first, datetime.date):
        return _moment(first), _moment(second)
    return first, second


def _moment(one: Any) -> Any:
    if isinstance(one, datetime.datetime):
        return one
    return datetime.datetime.combine(one, datetime.time())


def inverse_operator(sign: str) -> str:
    """The comparison that holds where the other does not."""
    return _REVERSED[sign]
