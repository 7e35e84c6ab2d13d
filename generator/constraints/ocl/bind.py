"""The names of an OCL expression looked up in the model: it becomes a formula, or the reason why not.

Every attribute of the class in context is known by its name, through data types too. What needs more than
one object is not compiled yet, and says so.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from generator.constraints import formula as f
from generator.constraints.ocl import syntax as s
from generator.model.elements import Attribute, Classifier, ElementKey, Literal
from generator.model.near import listed, near

_NUMBERS = frozenset(("integer", "decimal", "real", "year"))
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "<>", "<>": "="}
_EMPTY = {"isEmpty": False, "oclIsUndefined": False, "notEmpty": True}


class Unbound(NamedTuple):
    """A name that the model as the profile has it does not have, with what may have been meant."""

    name: str
    nearest: tuple[str, ...]
    span: s.Span

    @property
    def reason(self) -> str:
        """In words."""
        hint = f"; near it is {listed(self.nearest, 'or')}" if self.nearest else ""
        return f'the profile has no "{self.name}" here{hint}'


class Unlowered(NamedTuple):
    """What is understood and cannot be checked: the operation, or what does not fit together."""

    what: str
    span: s.Span

    @property
    def reason(self) -> str:
        """In words."""
        return self.what


class World(Protocol):
    """What the binder asks of the model as a profile has it."""

    def parts(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """The attributes of a class, inherited ones too."""

    def target(self, attribute: Attribute) -> Classifier | None:
        """The data type whose parts an attribute's value has, or None where it is simple."""

    def primitive(self, attribute: Attribute) -> str | None:
        """What a single simple value is; None where there are several, or none that can be compared."""

    def values(self, attribute: Attribute) -> tuple[Literal, ...]:
        """The values of the list an attribute takes its value from; none where it has no list."""

    def list_named(self, path: tuple[str, ...]) -> tuple[Literal, ...] | None:
        """The values of a list by its name, or None where there is no such list."""

    def reaches(self, classifier: Classifier, name: str) -> bool:
        """Whether a line leads from the class to something of that name."""


class _Stop(Exception):
    """Carries the reason out of the depth of an expression."""

    def __init__(self, reason: Unbound | Unlowered) -> None:
        super().__init__()
        self.reason = reason


class _Structure(NamedTuple):
    """A value with parts, on the way to one of them."""

    classifier: Classifier
    names: tuple[str, ...]
    keys: tuple[ElementKey, ...]


class _Coded(NamedTuple):
    """A value of a list that stands alone, `List::value` or `#value`."""

    path: tuple[str, ...]
    span: s.Span


Operand = f.Term | _Structure | _Coded
_NULL = f.Constant("null", "null")


def bind(
    expression: s.Expression, context: Classifier, world: World
) -> f.Formula | Unbound | Unlowered:
    """The formula of an invariant of a class."""
    try:
        return _Binder(context, world).condition(expression)
    except _Stop as stop:
        return stop.reason


class _Binder:
    def __init__(self, context: Classifier, world: World) -> None:
        self._context, self._world = context, world
        self._variables: dict[str, s.Expression] = {}

    # -- conditions -----------------------------------------------------------------------------
    def condition(self, one: s.Expression) -> f.Formula:
        """A Boolean expression."""
        match one:
            case s.Binary("and", left, right):
                return f.Both((self.condition(left), self.condition(right)))
            case s.Binary("or", left, right):
                return f.Either((self.condition(left), self.condition(right)))
            case s.Binary("implies", left, right):
                return f.Either((f.Inverse(self.condition(left)), self.condition(right)))
            case s.Binary("xor", left, right):
                return self._exclusive(self.condition(left), self.condition(right))
            case s.Binary(operator, left, right) if operator in _OPPOSITE:
                return self._compared(one, operator, left, right)
            case s.Unary("not", operand):
                return f.Inverse(self.condition(operand))
            case s.If(condition, then, otherwise):
                asked, first, second = map(self.condition, (condition, then, otherwise))
                return f.Either((f.Both((asked, first)), f.Both((f.Inverse(asked), second))))
            case s.Let(variable, body):
                return self._with(variable, lambda: self.condition(body))
            case s.Literal("boolean", text):
                return f.Truth(text == "true")
            case s.Call(source, name, ()) if name in _EMPTY and source is not None:
                return self._given(source, _EMPTY[name])
        term = self._term(one)
        if isinstance(term, f.Field) and term.primitive == "boolean":
            return f.Holds(term)
        raise _Stop(Unlowered("it is no condition: it is neither true nor false", one.span))

    @staticmethod
    def _exclusive(left: f.Formula, right: f.Formula) -> f.Formula:
        one, other = f.Both((left, f.Inverse(right))), f.Both((f.Inverse(left), right))
        return f.Either((one, other))

    def _with(self, variable: s.Variable, make):  # type: ignore[no-untyped-def]
        """Inside a `let` its variable stands for its value."""
        before = dict(self._variables)
        if variable.value is not None:
            self._variables[variable.name] = variable.value
        try:
            return make()
        finally:
            self._variables = before

    def _given(self, source: s.Expression, is_given: bool) -> f.Formula:
        term = self._term(source)
        if not isinstance(term, f.Field):
            raise _Stop(
                Unlowered("whether something computed is there cannot be asked", source.span)
            )
        return f.Given(term) if is_given else f.Inverse(f.Given(term))

    def _compared(
        self, whole: s.Expression, operator: str, left: s.Expression, right: s.Expression
    ) -> f.Formula:
        one, other = self._operand(left), self._operand(right)
        if _NULL in (one, other):
            return self._with_null(whole, operator, other if one == _NULL else one)
        if isinstance(one, _Coded):
            one, other, operator = other, one, _mirrored(operator)
        if isinstance(one, f.Field) and isinstance(other, _Coded | f.Constant):
            other = self._value_of(one, other)
        if isinstance(one, f.Constant) and isinstance(other, f.Field):
            one = self._value_of(other, one)
        first, second = self._simple(one, left), self._simple(other, right)
        if "boolean" in (kind_of(first), kind_of(second)):
            return self._truths(whole, operator, first, second)
        if not _are_alike(kind_of(first), kind_of(second)):
            what = (
                f"a value that is {kind_of(first)} is compared with one that is {kind_of(second)}"
            )
            raise _Stop(Unlowered(what, whole.span))
        return f.Compare(operator, first, second)

    @staticmethod
    def _with_null(whole: s.Expression, operator: str, term: Operand) -> f.Formula:
        if isinstance(term, f.Field) and operator in ("=", "<>"):
            return f.Inverse(f.Given(term)) if operator == "=" else f.Given(term)
        raise _Stop(
            Unlowered("only an attribute can be compared with null, by = or <>", whole.span)
        )

    @staticmethod
    def _truths(whole: s.Expression, operator: str, one: f.Term, other: f.Term) -> f.Formula:
        if isinstance(one, f.Constant):
            one, other = other, one
        if operator in ("=", "<>") and isinstance(one, f.Field) and isinstance(other, f.Constant):
            wanted = (other.text == "true") == (operator == "=")
            # `x = true` of a missing x is false, not undetermined: two values are compared.
            holds = f.Both((f.Given(one), f.Holds(one)))
            fails = f.Both((f.Given(one), f.Inverse(f.Holds(one))))
            same = holds if other.text == "true" else fails
            return same if wanted == (other.text == "true") else f.Inverse(same)
        raise _Stop(Unlowered("truth values are compared with true or false only", whole.span))

    def _value_of(self, field: f.Field, told: _Coded | f.Constant) -> f.Constant:
        """A value of a list as data carry it; text beside a date or number stays what it is."""
        attribute = self._attribute_at(field)
        values = self._world.values(attribute)
        if isinstance(told, f.Constant):
            if values and told.primitive == "text":
                return self._listed(values, told.text, f"{attribute.name}", s.Span(0, 0))
            return told
        if len(told.path) > 1:
            named = self._world.list_named(told.path[:-1])
            if named is None:
                raise _Stop(Unbound("::".join(told.path[:-1]), (), told.span))
            values = named
        return self._listed(values, told.path[-1], attribute.name, told.span)

    @staticmethod
    def _listed(values: tuple[Literal, ...], name: str, of: str, span: s.Span) -> f.Constant:
        for one in values:
            if name in (one.value, one.name):
                return f.Constant("text", one.value)
        nearest = near(name, [one.name for one in values])
        raise _Stop(Unbound(f"{of}::{name}", nearest, span))

    def _attribute_at(self, field: f.Field) -> Attribute:
        classifier, found = self._context, None
        for name in field.names:
            found = next(one for one in self._world.parts(classifier) if one.name == name)
            classifier = self._world.target(found) or classifier
        assert found is not None
        return found

    # -- terms ----------------------------------------------------------------------------------
    def _simple(self, one: Operand, told: s.Expression) -> f.Term:
        if isinstance(one, _Structure | _Coded):
            what = (
                "a value with parts" if isinstance(one, _Structure) else "a value of no known list"
            )
            raise _Stop(Unlowered(f"{what} is compared", told.span))
        return one

    def _term(self, one: s.Expression) -> f.Term:
        return self._simple(self._operand(one), one)

    def _operand(self, one: s.Expression) -> Operand:
        match one:
            case s.Literal("null"):
                return _NULL
            case s.Literal("enum", text):
                return _Coded((text,), one.span)
            case s.Literal(kind, text) if kind in _CONSTANTS:
                return f.Constant(_CONSTANTS[kind], text)
            case s.Name((name,)) if name in self._variables:
                return self._inside(name)
            case s.Name((name,)):
                return self._attribute(self._context, name, (), (), one.span)
            case s.Name(path):
                return _Coded(path, one.span)
            case s.Property(source, name) if not one.is_before and not one.is_arrow:
                return self._step(source, name, one.span)
            case s.Unary("-", operand):
                return self._calculated("-", f.Constant("integer", "0"), self._term(operand), one)
            case s.Binary(("+" | "-" | "*" | "/") as operator, left, right):
                return self._calculated(operator, self._term(left), self._term(right), one)
            case s.Call(source, name, arguments) if source is not None:
                return self._called(one, source, name, arguments)
            case s.Let(variable, body):
                found: Operand = self._with(variable, lambda: self._operand(body))
                return found
        raise _Stop(Unlowered(f"{_name_of(one)} is not compiled", one.span))

    def _inside(self, name: str) -> Operand:
        """A variable's value, in which the variable itself is not known."""
        value = self._variables[name]
        before = self._variables
        self._variables = {other: each for other, each in before.items() if other != name}
        try:
            return self._operand(value)
        finally:
            self._variables = before

    def _step(self, source: s.Expression, name: str, span: s.Span) -> Operand:
        if isinstance(source, s.Self):
            return self._attribute(self._context, name, (), (), span)
        above = self._operand(source)
        if isinstance(above, _Structure):
            return self._attribute(above.classifier, name, above.names, above.keys, span)
        raise _Stop(Unlowered(f'".{name}" is asked of a value without parts', span))

    def _attribute(
        self,
        classifier: Classifier,
        name: str,
        names: tuple[str, ...],
        keys: tuple[ElementKey, ...],
        span: s.Span,
    ) -> Operand:
        parts = self._world.parts(classifier)
        found = next((one for one in parts if one.name == name), None)
        if found is None:
            if self._world.reaches(classifier, name):
                raise _Stop(Unlowered(f'"{name}" leads to other objects: not compiled', span))
            raise _Stop(Unbound(name, near(name, [one.name for one in parts]), span))
        target = self._world.target(found)
        if target is not None:
            return _Structure(target, (*names, name), (*keys, found.key))
        primitive = self._world.primitive(found)
        if primitive is None:
            raise _Stop(Unlowered(f'"{name}" is no single simple value: not compiled', span))
        return f.Field((*names, name), (*keys, found.key), primitive)

    def _calculated(self, operator: str, left: f.Term, right: f.Term, one: s.Expression) -> f.Term:
        kinds = {kind_of(left), kind_of(right)}
        if not kinds <= _NUMBERS:
            raise _Stop(Unlowered(f"{operator} is compiled for numbers only", one.span))
        whole = kinds <= {"integer", "year"} and operator != "/"
        return f.Arithmetic(operator, left, right, "integer" if whole else "real")

    def _called(
        self, one: s.Call, source: s.Expression, name: str, arguments: tuple[s.Expression, ...]
    ) -> Operand:
        term = self._term(source)
        if name == "size" and not arguments:
            if one.is_arrow and isinstance(term, f.Field):
                return f.Presence(term)
            if not one.is_arrow and kind_of(term) == "text":
                return f.Length(term)
        if name == "substring" and kind_of(term) == "text" and len(arguments) == 2:
            ends = [int(each.text) for each in arguments if _is_whole(each)]
            if len(ends) == 2 and 1 <= ends[0] <= ends[1]:
                return f.Part(term, *ends)
        raise _Stop(Unlowered(f"the operation {name} is not compiled here", one.span))


_CONSTANTS = {"integer": "integer", "real": "real", "string": "text", "boolean": "boolean"}


def _is_whole(one: s.Expression) -> bool:
    return isinstance(one, s.Literal) and one.kind == "integer" and len(one.text) < 10


def kind_of(term: f.Term) -> str:
    """What a term's value is."""
    if isinstance(term, f.Constant | f.Field | f.Arithmetic):
        return term.primitive
    return "text" if isinstance(term, f.Part) else "integer"


def _are_alike(one: str, other: str) -> bool:
    return one == other or {one, other} <= _NUMBERS


def _mirrored(operator: str) -> str:
    return {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(operator, operator)


def _name_of(one: s.Expression) -> str:
    match one:
        case s.Iterate(_, name) | s.Call(_, name):
            return f"the operation {name}"
        case s.Self():
            return "self as a value"
        case s.Property():
            return "what held before an operation" if one.is_before else f"->{one.name}"
        case s.Binary(operator):
            return f"the operator {operator}"
    return f"a {type(one).__name__.lower()}"
