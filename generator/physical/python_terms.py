"""Terms of formulas as Python expressions, and the objects that formulas speak of.

A value as it stands may be missing; a value that is worked out of missing ones is invalid (OCL 2.4, 11.2.3). So
a term tells what must be so for it to have a value, and which of that for it to be valid at all.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from copy import copy
from typing import NamedTuple

from generator.constraints import formula as f
from generator.constraints.formula_objects import Source
from generator.model.elements import ElementKey
from generator.physical.documents_types import Keyed, Listed
from generator.physical.python_classes import PythonClass
from generator.physical.python_conditions import Any, Condition, every, part_of, text_of
from generator.physical.python_constants import constant_text
from generator.physical.python_names import PythonSpeller, function_scope
from generator.physical.python_places import Leading, Places, Value

_WHOLE = "-?[0-9]{1,18}"
_REAL = "-?[0-9]{1,15}([.][0-9]{1,15})?"


class Term(NamedTuple):
    """An expression, what must be so for it to have a value, and what of that for it to be valid."""

    text: str
    guards: tuple[str, ...] = ()
    valid: tuple[str, ...] = ()

    @property
    def present(self) -> tuple[str, ...]:
        """What must be so for a valid term not to be missing."""
        return tuple(one for one in self.guards if one not in self.valid)


class Thing(NamedTuple):
    """An object, or one of many values: an expression, the classes that it can be of, and what must be so for
    it to be there. `depth`: how many attributes led to it, from the object that has it."""

    text: str
    classes: tuple[PythonClass, ...]
    guards: tuple[str, ...] = ()
    depth: int = 0


class Flow(NamedTuple):
    """Objects that are meant: what follows `for` in a comprehension, who writes of each of them, and what
    must be so for it to be known which they are."""

    loops: str
    writer: Terms
    decided: tuple[str, ...] = ()


class Terms:
    """Writes terms."""

    def __init__(self, one: PythonClass, places: Places, spell: PythonSpeller) -> None:
        self._places, self._spell = places, spell
        self._scope = function_scope()
        self._things: dict[str, Thing] = {"": Thing("self", (one,))}
        self._names: dict[f.Object, str] = {}
        self.variables: dict[str, str] = {}  # objects that `self` leads to, each found once

    @abstractmethod
    def write(self, one: f.Formula, wanted: bool) -> Condition:
        """A condition."""

    def term(self, one: f.Term) -> Term:
        """A term with its guards."""
        write = _TERMS.get(type(one))
        if write is None:
            raise LookupError(f"cannot say: {type(one).__name__}")
        return write(self, one)

    # -- objects --------------------------------------------------------------------------------
    def object(self, one: f.Object) -> Thing:
        """An object by a name, with what must be so for it to be there."""
        if isinstance(one, f.Here | f.Each):
            return self._things[one.variable if isinstance(one, f.Each) else ""]
        call, classes = self._call(one)
        name = self._names.get(one)
        if name is None:
            name = self._names[one] = self._scope.take(self._spell.field(one.name))
        if _starts_here(one):
            self.variables[name] = call
            return Thing(name, classes, (f"{name} is not None",))
        return Thing(name, classes, (f"({name} := {call}) is not None",))

    def bare(self, one: f.Object) -> str:
        """An object as it stands: what is not there is None."""
        if isinstance(one, f.Step | f.As) and not _starts_here(one):
            return self._call(one)[0]
        return self.object(one).text

    def _call(self, one: f.Step | f.As) -> tuple[str, tuple[PythonClass, ...]]:
        if isinstance(one, f.As):
            call = f"as_one_of({self.bare(one.source)}, {self.kinds(one.target)})"
            return call, self._classes(one.target)
        leading = self._places.led(one.end, one.way)
        if not leading.is_single:
            raise LookupError("an end that leads to several objects is taken for one")
        return f"world.{leading.name}({self.bare(one.source)})", leading.targets

    def kinds(self, target: ElementKey) -> str:
        """The classes that objects of a class of the model are of."""
        return f"({', '.join(one.name for one in self._classes(target))},)"

    def _classes(self, target: ElementKey) -> tuple[PythonClass, ...]:
        found = tuple(self._places.classes.of_entity(target))
        if not found:
            raise LookupError("the document has no objects of the class")
        return found

    def mark(self, one: f.Term | f.Object) -> str:
        """What a value or object is told apart by; None where there is none."""
        if isinstance(one, f.Here | f.Each | f.Step | f.As):
            bare = f.bare(one)
            if isinstance(bare, f.Each) and self._things[bare.variable].depth:
                return f"as_key({self.bare(one)})"
            return f"id({self.bare(one)})"
        term = self.term(one)
        there = text_of(every(term.guards))
        return term.text if there == "True" else f"({term.text} if {there} else None)"

    # -- many -----------------------------------------------------------------------------------
    def flow(self, source: Source, *variables: str) -> Flow:
        """The objects, under the variables that mean each of them."""
        names = (*variables, *(name for name, _condition in source.given))
        if isinstance(source, f.Along):
            outer = self.flow(source.outer, source.variable)
            inner = outer.writer.flow(source.inner, *names)
            known = (f"all({each} for {outer.loops})" for each in inner.decided)
            loops = f"{outer.loops} for {inner.loops}"
            return _chosen(source.given, Flow(loops, inner.writer, (*outer.decided, *known)))
        text, called, thing = self._among(source)
        name = self._scope.take(self._spell.field(called))
        writer = copy(self)
        writer._things = {**self._things, **dict.fromkeys(names, thing._replace(text=name))}
        return _chosen(source.given, Flow(f"{name} in {text}", writer))

    def _among(self, source: Source) -> tuple[str, str, Thing]:
        """A list, what to call one of it, and what each is."""
        match source:
            case f.Reach():
                leading: Leading = self._places.led(source.end, source.way)
                text = f"world.{leading.name}({self.bare(source.source)})"
                if leading.is_single:
                    text = f"those_there({text})"
                return text, leading.targets[0].name, Thing("", leading.targets)
            case f.All():
                classes = self._classes(source.target)
                return (
                    f"world.all_of({self.kinds(source.target)})",
                    classes[0].name,
                    Thing("", classes),
                )
            case f.Seen():
                classes = self._classes(source.target)
                seen = f"as_one_of({self.bare(source.source)}, {self.kinds(source.target)})"
                return f"those_there({seen})", classes[0].name, Thing("", classes)
            case f.Entries():
                thing = self.object(source.source)
                values = [self._places.value(each, source.keys) for each in thing.classes]
                if any(each.dotted != values[0].dotted for each in values):
                    raise LookupError("subclasses call it by different names")
                text = f'values_at({self.bare(source.source)}, "{values[0].dotted}")'
                inside = Thing("", thing.classes, (), len(values[0].fields))
                return text, source.names[-1], inside
        raise LookupError(f"cannot say: {type(source).__name__}")

    def decided(self, source: Source) -> tuple[str, ...]:
        """Of each object it is known whether it belongs: a condition of `select` that is undetermined
        makes the whole so (OCL 2.4, 7.5.3 and 11.9.1)."""
        return self.flow(source).decided

    # -- terms ----------------------------------------------------------------------------------
    def _constant(self, one: f.Constant) -> Term:
        return Term(constant_text(one.primitive, one.text))

    def _field(self, one: f.Field) -> Term:
        thing = self.object(one.of)
        values = [self._places.value(each, one.keys) for each in thing.classes]
        if any(each.dotted != values[0].dotted for each in values):
            raise LookupError("subclasses call it by different names")
        inside = values[0].fields[thing.depth :]
        if any(isinstance(field.of.shape, Listed | Keyed) for field in inside):
            raise LookupError("there are several values of it")
        text, guards = thing.text, list(thing.guards)
        for number, field in enumerate(inside, thing.depth):
            text = f"{text}.{field.name}"
            if any(each.fields[number].is_nullable for each in values):
                guards.append(f"{text} is not None")
        return Term(_comparable(text, values[0]), tuple(guards))

    def _arithmetic(self, one: f.Arithmetic) -> Term:
        left, right = self.term(one.left), self.term(one.right)
        guards = (*left.guards, *right.guards)
        if one.operator in ("/", "div", "mod"):
            guards = (*guards, *_divides(one.right, right))
        if one.operator == "/":
            return _worked_out(f"(Decimal({left.text}) / {right.text})", guards)
        if one.operator in ("div", "mod"):
            name = "whole_part" if one.operator == "div" else "rest"
            return _worked_out(f"{name}({left.text}, {right.text})", guards)
        return _worked_out(f"({left.text} {one.operator} {right.text})", guards)

    def _numeric(self, one: f.Numeric) -> Term:
        terms = [self.term(each) for each in one.arguments]
        guards = tuple(guard for each in terms for guard in each.guards)
        texts = ", ".join(each.text for each in terms)
        return _worked_out(f"{_NUMERIC[one.name]}({texts})", guards)

    def _length(self, one: f.Length) -> Term:
        term = self.term(one.text)
        return _worked_out(f"len({term.text})", term.guards)

    def _part(self, one: f.Part) -> Term:
        term = self.term(one.text)
        reaches = f"len({term.text}) >= {one.last}"
        return _worked_out(f"{term.text}[{one.first - 1}:{one.last}]", (*term.guards, reaches))

    def _concat(self, one: f.Concat) -> Term:
        left, right = self.term(one.left), self.term(one.right)
        return _worked_out(f"({left.text} + {right.text})", (*left.guards, *right.guards))

    def _cased(self, one: f.Cased) -> Term:
        term = self.term(one.text)
        return _worked_out(f"{term.text}.{'upper' if one.is_upper else 'lower'}()", term.guards)

    def _find(self, one: f.Find) -> Term:
        term = self.term(one.text)
        return _worked_out(f"({term.text}.find({one.sought!r}) + 1)", term.guards)

    def _number(self, one: f.Number) -> Term:
        term = self.term(one.text)
        is_whole = one.primitive == "integer"
        reads = f"matches({(_WHOLE if is_whole else _REAL)!r}, {term.text})"
        read = f"int({term.text})" if is_whole else f"Decimal({term.text})"
        return _worked_out(read, (*term.guards, reads))

    def _presence(self, one: f.Presence) -> Term:
        return Term(f"(1 if {text_of(every(self.term(one.term).guards))} else 0)")

    def _picked(self, one: f.Pick) -> Term:
        cases = [(True, self.term(one.then)), (False, self.term(one.otherwise))]

        def either(guards: Callable[[Term], tuple[str, ...]]) -> str:
            told = Any(
                tuple(
                    every((self.write(one.condition, so), every(guards(each))))
                    for so, each in cases
                )
            )
            return part_of(told)

        valid = either(lambda each: each.valid)
        guards = (valid, either(lambda each: each.guards))
        told = ""
        for so, each in cases:
            chosen = every((self.write(one.condition, so), every(each.guards)))
            told += f"{each.text} if {text_of(chosen)} else "
        return Term(f"untyped({told}None)", guards, (valid,))

    def _counted(self, one: f.Count) -> Term:
        flow = self.flow(one.source)
        return _worked_out(f"sum(1 for {flow.loops})", flow.decided)

    def _differing(self, one: f.Differing) -> Term:
        flow = self.flow(one.source, one.variable)
        mark = flow.writer.mark(one.term)
        return _worked_out(f"len({{{mark} for {flow.loops}}})", flow.decided)

    def _summed(self, one: f.Sum) -> Term:
        flow, values, guards = self._values(one)
        return _worked_out(f"sum(({values}), Decimal(0))", guards)

    def _extreme(self, one: f.Extreme) -> Term:
        flow, values, guards = self._values(one)
        name = "max" if one.is_largest else "min"
        return _worked_out(f"{name}({values})", (*guards, f"any(True for {flow.loops})"))

    def _values(self, one: f.Sum | f.Extreme) -> tuple[Flow, str, tuple[str, ...]]:
        """What is put together: of which objects, the values, and that none is missing."""
        flow = self.flow(one.source, one.variable)
        term = flow.writer.term(one.field)
        values = f"{term.text} for {flow.loops}{_filters(term.guards)}"
        there = text_of(every(term.guards))
        every_one = () if there == "True" else (f"all({there} for {flow.loops})",)
        return flow, values, (*flow.decided, *every_one)


def _divides(divisor: f.Term, told: Term) -> tuple[str, ...]:
    if isinstance(divisor, f.Constant):
        return () if float(divisor.text) else ("False",)
    return (f"{told.text} != 0",)


def _worked_out(text: str, guards: Iterable[str]) -> Term:
    """What is not valid where something is missing."""
    told = tuple(dict.fromkeys(guards))
    return Term(text, told, told)


def _chosen(given: f.Conditions, flow: Flow) -> Flow:
    """Those for which all conditions are certainly so; of the others it must be known."""
    if not given:
        return flow
    write = flow.writer.write
    among = [write(condition, True) for _name, condition in given]
    known = every(
        Any((so, write(condition, False)))
        for so, (_name, condition) in zip(among, given, strict=True)
    )
    decided = (*flow.decided, f"all({text_of(known)} for {flow.loops})")
    return Flow(f"{flow.loops}{_filters(among)}", flow.writer, decided)


def _starts_here(one: f.Object) -> bool:
    while isinstance(one, f.Step | f.As):
        one = one.source
    return isinstance(one, f.Here)


def _filters(conditions: Iterable[Condition]) -> str:
    told = part_of(every(conditions))
    return "" if told == "True" else f" if {told}"


def _comparable(text: str, value: Value) -> str:
    """A value in a form that compares with others of its kind."""
    if value.primitive == "real":
        return f"Decimal(str({text}))"
    if value.primitive == "time":
        return f"{text}.replace(tzinfo=None)"
    if value.primitive == "uuid" or value.is_literal:
        return f"str({text})"
    return text


_NUMERIC = {
    "abs": "abs",
    "floor": "floor_of",
    "round": "nearest",
    "max": "larger",
    "min": "smaller",
}
_TERMS: dict[type, Callable[..., Term]] = {
    f.Constant: Terms._constant,
    f.Field: Terms._field,
    f.Arithmetic: Terms._arithmetic,
    f.Numeric: Terms._numeric,
    f.Length: Terms._length,
    f.Part: Terms._part,
    f.Concat: Terms._concat,
    f.Cased: Terms._cased,
    f.Find: Terms._find,
    f.Number: Terms._number,
    f.Presence: Terms._presence,
    f.Pick: Terms._picked,
    f.Count: Terms._counted,
    f.Differing: Terms._differing,
    f.Sum: Terms._summed,
    f.Extreme: Terms._extreme,
}
