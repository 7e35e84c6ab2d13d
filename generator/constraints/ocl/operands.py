"""Values and objects of OCL expressions, looked up in the model."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TypeVar

from generator.constraints import formula as f
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.world import (
    Coded,
    Collected,
    Operand,
    Stop,
    Thing,
    Things,
    Unbound,
    Unlowered,
    Valued,
    Whole,
    World,
    are_numbers,
    kind_of,
)
from generator.model.elements import Attribute, Classifier, Literal
from generator.model.near import near

T = TypeVar("T")
_CONSTANTS = {"integer": "integer", "real": "real", "string": "text", "boolean": "boolean"}


_DEEPEST = 60  # expressions within each other; people write ten
_MOST = 2000  # steps: a `let` that is used twice in another, and so on, doubles with each


class Operands(ABC):
    """Everything but conditions; `condition` is the other half's."""

    def __init__(self, context: Classifier, world: World) -> None:
        self._world = world
        self._named: dict[str, s.Expression | Thing] = {}
        self._around = [Thing(f.Here(), context)]  # the innermost is the last
        self._count = self._depth = self._steps = 0

    @abstractmethod
    def condition(self, one: s.Expression) -> f.Formula:
        """A Boolean expression as a formula."""

    def entered(self, one: s.Expression) -> None:
        """One level more; whoever calls it lowers `_depth` again."""
        self._steps += 1
        self._depth += 1
        if self._depth > _DEEPEST or self._steps > _MOST:
            raise Stop(Unlowered("it is too large to be compiled", one.span))

    # -- names ----------------------------------------------------------------------------------
    def fresh(self, name: str = "") -> str:
        """A variable of its own for each quantifier, however often its name is used."""
        self._count += 1
        return f"{name or 'x'}{self._count}"

    def with_variable(self, variable: s.Variable, make: Callable[[], T]) -> T:
        """Inside a `let` its variable stands for its value."""
        assert variable.value is not None
        return self._with({variable.name: variable.value}, make)

    def with_thing(self, name: str | None, thing: Thing, make: Callable[[], T]) -> T:
        """Inside a quantifier there is one object more; without a name its properties stand alone."""
        if name is not None:
            return self._with({name: thing}, make)
        self._around.append(thing)
        try:
            return make()
        finally:
            self._around.pop()

    def _with(self, named: dict[str, s.Expression | Thing], make: Callable[[], T]) -> T:
        before, self._named = self._named, {**self._named, **named}
        try:
            return make()
        finally:
            self._named = before

    def _variable(self, name: str) -> Operand:
        value = self._named[name]
        if isinstance(value, Thing):
            return value
        # In its own value a variable is not known.
        rest = {other: each for other, each in self._named.items() if other != name}
        before, self._named = self._named, rest
        try:
            return self.operand(value)
        finally:
            self._named = before

    def _found(self, name: str, span: s.Span) -> Operand:
        """A name without a source: of the innermost object that has it."""
        known: list[str] = []
        for thing in reversed(self._around):
            found = self._property(thing, name, span)
            if found is not None:
                return found
            known += [one.name for one in self._world.parts(thing.classifier)]
            known += [one.name for one in self._world.ends(thing.classifier)]
        raise Stop(Unbound(name, near(name, known), span))

    # -- operands -------------------------------------------------------------------------------
    def operand(self, one: s.Expression) -> Operand:
        """What an expression that is no condition stands for."""
        self.entered(one)
        found = self._operand(one)
        self._depth -= 1
        return found

    def _operand(self, one: s.Expression) -> Operand:
        match one:
            case s.Literal("null"):
                return f.Constant("null", "null")
            case s.Literal("enum", text):
                return Coded((text,), one.span)
            case s.Literal(kind, text) if kind in _CONSTANTS:
                return f.Constant(_CONSTANTS[kind], text)
            case s.Self():
                return self._around[0]
            case s.Name((name,)) if name in self._named:
                return self._variable(name)
            case s.Name((name,)):
                return self._found(name, one.span)
            case s.Name(path):
                return Coded(path, one.span)
            case s.Property(source, name) if not one.is_before and not one.is_arrow:
                return self._step(self.operand(source), name, one.span)
            case s.Unary("-", operand):
                zero = f.Constant("integer", "0")
                return self._calculated("-", zero, self.term(operand), one)
            case s.Binary(("+" | "-" | "*" | "/") as operator, left, right):
                return self._calculated(operator, self.term(left), self.term(right), one)
            case s.Iterate(source, "select" | "reject" | "collect"):
                return self._iterated(one)
            case s.Call(source, name, arguments) if source is not None:
                return self._called(one, source, name, arguments)
            case s.Let(variable, body):
                return self.with_variable(variable, lambda: self.operand(body))
        raise Stop(Unlowered(f"{_name_of(one)} is not compiled", one.span))

    def simple(self, one: Operand, told: s.Expression) -> f.Term:
        """An operand that is a single simple value."""
        if isinstance(one, Valued):
            return one.field
        if isinstance(one, Whole | Coded | Thing | Things | Collected):
            raise Stop(Unlowered("what is no single simple value is compared", told.span))
        return one

    def term(self, one: s.Expression) -> f.Term:
        """An expression that is a single simple value."""
        return self.simple(self.operand(one), one)

    def things(self, one: s.Expression) -> Things:
        """An expression that is several objects."""
        found = self.operand(one)
        if isinstance(found, Things):
            return found
        raise Stop(Unlowered("it is asked of what is not several objects", one.span))

    # -- navigation -----------------------------------------------------------------------------
    def _step(self, source: Operand, name: str, span: s.Span) -> Operand:
        if isinstance(source, Things):
            return self._collect(source, name, span)
        if not isinstance(source, Thing | Whole):
            raise Stop(Unlowered(f'".{name}" is asked of a value without parts', span))
        found = self._property(source, name, span)
        if found is None:
            known = [one.name for one in self._world.parts(source.classifier)]
            known += [one.name for one in self._world.ends(source.classifier)]
            raise Stop(Unbound(name, near(name, known), span))
        return found

    def _property(self, source: Thing | Whole, name: str, span: s.Span) -> Operand | None:
        parts = self._world.parts(source.classifier)
        attribute = next((one for one in parts if one.name == name), None)
        if attribute is not None:
            return self._value(source, attribute, span)
        if isinstance(source, Whole):
            return None
        ends = [one for one in self._world.ends(source.classifier) if one.name == name]
        if not ends:
            return None
        end, target = ends[0], self._world.class_at(ends[0])
        if len(ends) > 1 or target is None:
            raise Stop(Unlowered(f'"{name}" leads to more than one class', span))
        if self._world.is_single(end):
            return Thing(f.Step(source.object, end.key, name, target.key), target)
        return Things(f.Reach(source.object, end.key, name, target.key), target)

    def _value(self, source: Thing | Whole, attribute: Attribute, span: s.Span) -> Operand:
        above = source if isinstance(source, Whole) else None
        names = (*(above.names if above else ()), attribute.name)
        keys = (*(above.keys if above else ()), attribute.key)
        of = above.of if above else source.object  # type: ignore[union-attr]
        target = self._world.target(attribute)
        if target is not None:
            return Whole(of, target, names, keys, attribute)
        primitive = self._world.primitive(attribute)
        if primitive is None:
            raise Stop(Unlowered(f'"{attribute.name}" is no single simple value', span))
        return Valued(f.Field(names, keys, primitive, of), attribute)

    def _collect(self, things: Things, name: str, span: s.Span) -> Collected:
        called = self.fresh()
        found = self._property(Thing(f.Each(called), things.classifier), name, span)
        if not isinstance(found, Valued):
            raise Stop(Unlowered(f'"{name}" of several objects is not compiled', span))
        return Collected(things, called, found.field)

    # -- operations -----------------------------------------------------------------------------
    def header(self, one: s.Iterate | s.Call) -> tuple[tuple[str, ...], s.Expression]:
        """The variables and the body of an iterator, which may be written as one argument."""
        if isinstance(one, s.Iterate):
            return tuple(each.name for each in one.variables), one.body
        if len(one.arguments) != 1:
            raise Stop(Unlowered(f"{one.name} needs a condition", one.span))
        return (), one.arguments[0]

    def narrowed(
        self, things: Things, variables: tuple[str, ...], body: s.Expression, wanted: bool = True
    ) -> tuple[f.Reach, str]:
        """Those of the objects for which a condition is so, or is not."""
        called = self.fresh(variables[0] if variables else "")
        thing = Thing(f.Each(called), things.classifier)
        name = variables[0] if variables else None
        condition = self.with_thing(name, thing, lambda: self.condition(body))
        given = (called, condition if wanted else f.Inverse(condition))
        return things.reach._replace(given=(*things.reach.given, given)), called

    def _iterated(self, one: s.Iterate | s.Call) -> Operand:
        variables, body = self.header(one)
        assert one.source is not None
        things = self.things(one.source)
        if one.name != "collect":
            reach, _name = self.narrowed(things, variables, body, one.name == "select")
            return Things(reach, things.classifier)
        called = self.fresh()
        thing = Thing(f.Each(called), things.classifier)
        name = variables[0] if variables else None
        found = self.with_thing(name, thing, lambda: self.operand(body))
        if not isinstance(found, Valued):
            raise Stop(Unlowered("collect is compiled for a single value of each", one.span))
        return Collected(things, called, found.field)

    def _called(
        self, one: s.Call, source: s.Expression, name: str, arguments: tuple[s.Expression, ...]
    ) -> Operand:
        if name in ("select", "reject", "collect") and arguments:
            return self._iterated(one)
        found = self.operand(source)
        if name == "size" and not arguments:
            if isinstance(found, Things):
                return f.Count(found.reach)
            if isinstance(found, Collected):
                return f.Count(found.things.reach)
            if one.is_arrow and isinstance(found, Valued):
                return f.Presence(found.field)
        if name == "sum" and isinstance(found, Collected) and are_numbers(found.field.primitive):
            return f.Sum(found.things.reach, found.field, found.variable, found.field.primitive)
        term = self.simple(found, source)
        if name == "size" and not one.is_arrow and kind_of(term) == "text":
            return f.Length(term)
        if name == "substring" and kind_of(term) == "text" and len(arguments) == 2:
            ends = [int(each.text) for each in arguments if _is_whole(each)]  # type: ignore[union-attr]
            if len(ends) == 2 and 1 <= ends[0] <= ends[1]:
                return f.Part(term, *ends)
        raise Stop(Unlowered(f"the operation {name} is not compiled here", one.span))

    @staticmethod
    def _calculated(operator: str, left: f.Term, right: f.Term, one: s.Expression) -> f.Term:
        kinds = (kind_of(left), kind_of(right))
        if not are_numbers(*kinds):
            raise Stop(Unlowered(f"{operator} is compiled for numbers only", one.span))
        whole = set(kinds) <= {"integer", "year"} and operator != "/"
        return f.Arithmetic(operator, left, right, "integer" if whole else "real")

    # -- codes ----------------------------------------------------------------------------------
    def value_of(self, valued: Valued, told: Coded | f.Constant, span: s.Span) -> f.Constant:
        """A value of a list as data carry it; a constant beside anything else stays what it is."""
        values = self._world.values(valued.attribute)
        if isinstance(told, f.Constant):
            if not values or told.primitive != "text":
                return told
            return _listed(values, told.text, valued.attribute.name, span)
        if len(told.path) > 1:
            named = self._world.list_named(told.path[:-1])
            if named is None:
                raise Stop(Unbound("::".join(told.path[:-1]), (), told.span))
            values = named
        return _listed(values, told.path[-1], valued.attribute.name, told.span)


def _listed(values: tuple[Literal, ...], name: str, of: str, span: s.Span) -> f.Constant:
    for one in values:
        if name in (one.value, one.name):
            return f.Constant("text", one.value)
    raise Stop(Unbound(f"{of}::{name}", near(name, [one.name for one in values]), span))


def _is_whole(one: s.Expression) -> bool:
    return isinstance(one, s.Literal) and one.kind == "integer" and len(one.text) < 10


def _name_of(one: s.Expression) -> str:
    match one:
        case s.Iterate(_, name) | s.Call(_, name):
            return f"the operation {name}"
        case s.Property():
            return "what held before an operation" if one.is_before else f"->{one.name}"
        case s.Binary(operator):
            return f"the operator {operator}"
    return f"a {type(one).__name__.lower()}"
