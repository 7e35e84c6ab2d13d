"""Formulas as Python expressions, each in two ways: certainly true, and certainly false.

Both ways are plain conditions on `self` that no missing value can upset: each asks first whether there is
a value. One function a node; a node without one is told by its name and never a crash.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from copy import copy
from decimal import Decimal
from typing import NamedTuple

from generator.constraints import formula as f
from generator.constraints.literals import canonical
from generator.physical.documents_types import Keyed, Listed
from generator.physical.python_classes import PythonClass
from generator.physical.python_conditions import (
    Any,
    Condition,
    Every,
    every,
    opposite,
    part_of,
    text_of,
)
from generator.physical.python_names import PythonSpeller, function_scope
from generator.physical.python_places import Leading, Places, Value

_INVERSE = {"=": "!=", "<>": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_SIGNS = {"=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


class Said(NamedTuple):
    """A formula for objects of one class: when it is certainly kept, when certainly violated, and the
    variables that both use."""

    kept: str
    violated: str
    variables: tuple[tuple[str, str], ...]


class Term(NamedTuple):
    """An expression, and what must be so for it to have a value."""

    text: str
    guards: tuple[str, ...] = ()


class _Object(NamedTuple):
    text: str
    classes: tuple[PythonClass, ...]
    guards: tuple[str, ...] = ()


def say(formula: f.Formula, one: PythonClass, places: Places, spell: PythonSpeller) -> Said:
    """A formula about objects of a class. Raises LookupError with the reason where it cannot be said."""
    writer = _Writer(one, places, spell)
    kept, violated = (text_of(writer.write(formula, wanted)) for wanted in (True, False))
    return Said(kept, violated, tuple(writer.variables.items()))


class _Writer:
    def __init__(self, one: PythonClass, places: Places, spell: PythonSpeller) -> None:
        self._places, self._spell = places, spell
        self._scope = function_scope()
        self._known: dict[str, _Object] = {"": _Object("self", (one,))}
        self._steps: dict[f.Step, str] = {}
        self.variables: dict[str, str] = {}  # objects that `self` leads to, each found once

    def write(self, one: f.Formula, wanted: bool) -> Condition:
        """A condition."""
        write = _WRITE.get(type(one))
        if write is None:
            raise LookupError(f"cannot say: {type(one).__name__}")
        return write(self, one, wanted)

    def term(self, one: f.Term) -> Term:
        """A term with its guards."""
        write = _TERMS.get(type(one))
        if write is None:
            raise LookupError(f"cannot say: {type(one).__name__}")
        return write(self, one)

    # -- conditions -----------------------------------------------------------------------------
    def _truth(self, one: f.Truth, wanted: bool) -> Condition:
        return str(one.value is wanted)

    def _inverse(self, one: f.Inverse, wanted: bool) -> Condition:
        return self.write(one.condition, not wanted)

    def _both(self, one: f.Both, wanted: bool) -> Condition:
        parts = tuple(self.write(each, wanted) for each in one.conditions)
        return Every(parts) if wanted else Any(parts)

    def _either(self, one: f.Either, wanted: bool) -> Condition:
        parts = tuple(self.write(each, wanted) for each in one.conditions)
        return Any(parts) if wanted else Every(parts)

    def _given(self, one: f.Given, wanted: bool) -> Condition:
        if isinstance(one.term, f.Step):
            guards = self._object(one.term).guards
        else:
            guards = self.term(one.term).guards
        return every(guards) if wanted else opposite(guards)

    def _holds(self, one: f.Holds, wanted: bool) -> Condition:
        term = self.term(one.field)
        return every((*term.guards, term.text if wanted else f"not {term.text}"))

    def _compared(self, one: f.Compare, wanted: bool) -> Condition:
        left, right = self.term(one.left), self.term(one.right)
        sign = _SIGNS[one.operator] if wanted else _INVERSE[one.operator]
        there = every((*left.guards, *right.guards, _sides(one, left, sign, right)))
        plain = all(isinstance(each, f.Field | f.Constant) for each in (one.left, one.right))
        if not plain or sign not in ("==", "!="):
            return there
        # Values as they stand compare with nothing too: both missing are equal, one missing differs.
        none_left, none_right = opposite(left.guards), opposite(right.guards)
        if sign == "==":
            return Any((there, Every((none_left, none_right))))
        only_left = Every((none_left, every(right.guards)))
        return Any((there, only_left, Every((every(left.guards), none_right))))

    # -- objects --------------------------------------------------------------------------------
    def _same(self, one: f.Same, wanted: bool) -> Condition:
        left, right = self._bare(one.left), self._bare(one.right)
        return f"{left} {'is' if wanted else 'is not'} {right}"

    def _some(self, one: f.Some, wanted: bool) -> Condition:
        """True where one is certainly so; false where each that may be among them is certainly not so."""
        source, inner, name = self._among(one.source, one.variable)
        told = text_of(inner.write(one.condition, wanted))
        among = _filters(inner.write(condition, True) for _name, condition in one.source.given)
        sought = f"{'any' if wanted else 'all'}({told} for {name} in {source}{among})"
        return every((*self._decided(one.source), sought))

    def _among(self, reach: f.Reach, *variables: str) -> tuple[str, _Writer, str]:
        """The objects, a writer that knows each of them by the variables that mean it, and its name."""
        if not isinstance(reach, f.Reach):
            raise LookupError(f"cannot say: {type(reach).__name__}")
        leading = self._places.led(reach.end)
        source = f"world.{leading.name}({self._bare(reach.source)})"
        name = self._scope.take(self._spell.field(leading.targets[0].name))
        inner = copy(self)
        inner._known = dict(self._known)
        for variable in (*variables, *(each for each, _condition in reach.given)):
            inner._known[variable] = _Object(name, leading.targets)
        return source, inner, name

    def _decided(self, reach: f.Reach) -> tuple[str, ...]:
        """Of each object it is known whether it belongs: a condition of `select` that is undetermined
        makes the whole so (OCL 2.4, 7.5.3 and 11.9.1)."""
        if not reach.given:
            return ()
        source, inner, name = self._among(reach)
        known = every(
            Any((inner.write(each, True), inner.write(each, False))) for _name, each in reach.given
        )
        return (f"all({text_of(known)} for {name} in {source})",)

    def _object(self, one: f.Object) -> _Object:
        """An object by a name, with what must be so for it to be there."""
        if not isinstance(one, f.Step):
            return self._known[one.variable if isinstance(one, f.Each) else ""]
        call, leading = self._call(one)
        name = self._steps.get(one)
        if name is None:
            name = self._steps[one] = self._scope.take(self._spell.field(one.name))
        if _starts_here(one):
            self.variables[name] = call
            return _Object(name, leading.targets, (f"{name} is not None",))
        return _Object(name, leading.targets, (f"({name} := {call}) is not None",))

    def _bare(self, one: f.Object) -> str:
        """An object as it stands: what is not there is None."""
        if isinstance(one, f.Step) and not _starts_here(one):
            return self._call(one)[0]
        return self._object(one).text

    def _call(self, one: f.Step) -> tuple[str, Leading]:
        leading = self._places.led(one.end)
        if not leading.is_single:
            raise LookupError("an end that leads to several objects is taken for one")
        return f"world.{leading.name}({self._bare(one.source)})", leading

    # -- terms ----------------------------------------------------------------------------------
    def _constant(self, one: f.Constant) -> Term:
        return Term(constant_text(one.primitive, one.text))

    def _field(self, one: f.Field) -> Term:
        thing = self._object(one.of)
        values = [self._places.value(each, one.keys) for each in thing.classes]
        if any(each.dotted != values[0].dotted for each in values):
            raise LookupError("subclasses call it by different names")
        if any(isinstance(field.of.shape, Listed | Keyed) for field in values[0].fields):
            raise LookupError("there are several values of it")
        text, guards = thing.text, list(thing.guards)
        for number, field in enumerate(values[0].fields):
            text = f"{text}.{field.name}"
            if any(each.fields[number].is_nullable for each in values):
                guards.append(f"{text} is not None")
        return Term(_comparable(text, values[0]), tuple(guards))

    def _arithmetic(self, one: f.Arithmetic) -> Term:
        left, right = self.term(one.left), self.term(one.right)
        guards = dict.fromkeys((*left.guards, *right.guards))
        if one.operator != "/":
            return Term(f"({left.text} {one.operator} {right.text})", tuple(guards))
        divides = dict.fromkeys((f"{right.text} != 0",))
        return Term(f"(Decimal({left.text}) / {right.text})", (*guards, *divides))

    def _length(self, one: f.Length) -> Term:
        term = self.term(one.text)
        return Term(f"len({term.text})", term.guards)

    def _part(self, one: f.Part) -> Term:
        term = self.term(one.text)
        reaches = f"len({term.text}) >= {one.last}"
        return Term(f"{term.text}[{one.first - 1}:{one.last}]", (*term.guards, reaches))

    def _presence(self, one: f.Presence) -> Term:
        return Term(f"(1 if {text_of(every(self.term(one.term).guards))} else 0)")

    def _counted(self, one: f.Count) -> Term:
        source, inner, name = self._among(one.source)
        if not one.source.given:
            return Term(f"len({source})")
        among = _filters(inner.write(each, True) for _name, each in one.source.given)
        return Term(f"sum(1 for {name} in {source}{among})", self._decided(one.source))

    def _summed(self, one: f.Sum) -> Term:
        source, inner, name = self._among(one.source, one.variable)
        term = inner.term(one.field)
        given = [inner.write(each, True) for _name, each in one.source.given]
        values = f"{term.text} for {name} in {source}{_filters((*given, *term.guards))}"
        text = f"sum(({values}), Decimal(0))"
        if not term.guards:
            return Term(text, self._decided(one.source))
        all_there = f"all({text_of(every(term.guards))} for {name} in {source}{_filters(given)})"
        return Term(text, (*self._decided(one.source), all_there))


def _starts_here(one: f.Object) -> bool:
    while isinstance(one, f.Step):
        one = one.source
    return isinstance(one, f.Here)


def _filters(conditions: Iterable[Condition]) -> str:
    told = part_of(every(conditions))
    return "" if told == "True" else f" if {told}"


def _sides(one: f.Compare, left: Term, sign: str, right: Term) -> str:
    """`left sign right`; with a constant truth value, the value itself or its opposite."""
    for constant, term in ((one.left, right), (one.right, left)):
        if isinstance(constant, f.Constant) and constant.primitive == "boolean":
            is_true = (constant.text == "true") == (sign == "==")
            return term.text if is_true else f"not {term.text}"
    return f"{left.text} {sign} {right.text}"


def _comparable(text: str, value: Value) -> str:
    """A value in a form that compares with others of its kind."""
    if value.primitive == "real":
        return f"Decimal(str({text}))"
    if value.primitive == "time":
        return f"{text}.replace(tzinfo=None)"
    if value.primitive == "uuid" or value.is_literal:
        return f"str({text})"
    return text


def constant_text(primitive: str, text: str) -> str:
    """A literal of the model as a Python expression.

    >>> constant_text("date", "20240101"), constant_text("decimal", "0.50"), constant_text("text", "a")
    ('dt.date(2024, 1, 1)', "Decimal('0.50')", "'a'")
    """
    return _CONSTANTS.get(primitive, repr)(text)


def _number(text: str) -> str:
    return f"Decimal({str(Decimal(text))!r})"


def _moment(kind: str) -> Callable[[str], str]:
    def write(text: str) -> str:
        read = _MOMENTS[kind](canonical(kind, text))
        return repr(read).replace("datetime.", "dt.", 1).replace(")", _IN_UTC[kind])

    return write


def _nothing(_text: str) -> str:
    raise LookupError("cannot say: null as a value")


_MOMENTS: dict[str, Callable[[str], object]] = {
    "date": datetime.date.fromisoformat,
    "time": datetime.time.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
}
_IN_UTC = {"date": ")", "time": ")", "datetime": ", tzinfo=dt.timezone.utc)"}
_CONSTANTS: dict[str, Callable[[str], str]] = {
    "integer": lambda text: str(int(Decimal(text))),
    "year": lambda text: str(int(Decimal(text))),
    "decimal": _number,
    "real": _number,
    "boolean": lambda text: str(text == "true"),
    "null": _nothing,
    **{kind: _moment(kind) for kind in _MOMENTS},
}
_WRITE: dict[type, Callable[..., Condition]] = {
    f.Truth: _Writer._truth,
    f.Inverse: _Writer._inverse,
    f.Both: _Writer._both,
    f.Either: _Writer._either,
    f.Given: _Writer._given,
    f.Holds: _Writer._holds,
    f.Compare: _Writer._compared,
    f.Same: _Writer._same,
    f.Some: _Writer._some,
}
_TERMS: dict[type, Callable[..., Term]] = {
    f.Constant: _Writer._constant,
    f.Field: _Writer._field,
    f.Arithmetic: _Writer._arithmetic,
    f.Length: _Writer._length,
    f.Part: _Writer._part,
    f.Presence: _Writer._presence,
    f.Count: _Writer._counted,
    f.Sum: _Writer._summed,
}
