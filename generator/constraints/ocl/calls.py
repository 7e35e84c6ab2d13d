"""Values of OCL expressions: literals, arithmetic, and operations on texts and numbers (OCL 2.4, 11.5)."""

from __future__ import annotations

from generator.constraints import formula as f
from generator.constraints.literals import is_literal
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.kinds import KIND_OPERATIONS, Kinds
from generator.constraints.ocl.scope import Later, Scope
from generator.constraints.ocl.world import (
    Coded,
    Definition,
    Many,
    Operand,
    Stop,
    Thing,
    Tupled,
    Unlowered,
    Valued,
    Whole,
    are_alike,
    are_numbers,
    kind_of,
)

_CONSTANTS = {"integer": "integer", "real": "real", "string": "text", "boolean": "boolean"}
_CASES = {"toUpper": True, "toUpperCase": True, "toLower": False, "toLowerCase": False}
_CONSTANT_TEXTS = "is compiled with a constant text that is not empty"
TIMES = frozenset(("date", "datetime", "time"))


class Calls(Kinds):
    """Everything but conditions."""

    # -- operands -------------------------------------------------------------------------------
    def operand(self, one: s.Expression) -> Operand:
        """What an expression that is no condition stands for."""
        return self.entered(one, lambda: self._operand(one))

    def _operand(self, one: s.Expression) -> Operand:
        match one:
            case s.Literal("null"):
                return f.Constant("null", "null")
            case s.Literal("enum", text):
                return Coded((text,), one.span)
            case s.Literal(kind, text) if kind in _CONSTANTS:
                return f.Constant(_CONSTANTS[kind], text)
            case s.Self():
                return self._scope.this
            case s.Name((name,)):
                return self.found(name, one.span)
            case s.Name(path):
                return Coded(path, one.span)
            case s.Property(source, name) if not one.is_before and not one.is_arrow:
                return self.step(self.operand(source), name, one.span)
            case s.Unary("-", operand):
                return self._negative(self.of(operand), one)
            case s.Binary(("+" | "-" | "*" | "/" | "div" | "mod") as operator, left, right):
                return self._calculated(operator, self.operand(left), self.operand(right), one)
            case s.Collection():
                return self.listed(one)
            case s.Tuple(parts):
                return Tupled(
                    tuple((each.name, self.operand(each.value)) for each in parts if each.value)
                )
            case s.Let(variable, body):
                return self.with_variable(variable, lambda: self.operand(body))
            case s.If(condition, then, otherwise):
                return self._picked(
                    one, self.condition(condition), self.of(then), self.of(otherwise)
                )
            case s.Iterate(source, "select" | "reject" | "collect"):
                return self.iterated(one, self.many(self.operand(source), source.span))
            case s.Call():
                return self._called(one)
        raise Stop(Unlowered(f"{_name_of(one)} is not compiled", one.span))

    def term(self, one: Operand, span: s.Span) -> f.Term:
        """An operand that is a single simple value."""
        if isinstance(one, Valued):
            return one.field
        if isinstance(one, Whole | Coded | Thing | Tupled | Many):
            what = {
                Many: "several values are taken for one",
                Thing: "an object is taken for a value",
                Whole: "a value with parts is taken for a simple one",
                Coded: "a value of a list stands where its list cannot be known",
                Tupled: "a tuple is taken for a value",
            }[type(one)]
            raise Stop(Unlowered(what, span))
        return one

    def of(self, one: s.Expression) -> f.Term:
        """An expression that is a single simple value."""
        return self.term(self.operand(one), one.span)

    # -- calculations ---------------------------------------------------------------------------
    def _negative(self, one: f.Term, whole: s.Expression) -> f.Term:
        if isinstance(one, f.Constant) and are_numbers(one.primitive):
            return one._replace(text=one.text[1:] if one.text[0] == "-" else f"-{one.text}")
        return self._numbers("-", f.Constant("integer", "0"), one, whole)

    def _calculated(
        self, operator: str, left: Operand, right: Operand, one: s.Expression
    ) -> Operand:
        if operator == "-" and isinstance(left, Many):
            return self.combined("-", left, self.many(right, one.span), one.span)
        first, second = self.term(left, one.span), self.term(right, one.span)
        if operator == "+" and kind_of(first) == "text" == kind_of(second):
            return f.Concat(first, second)
        return self._numbers(operator, first, second, one)

    @staticmethod
    def _numbers(operator: str, left: f.Term, right: f.Term, one: s.Expression) -> f.Term:
        kinds = (kind_of(left), kind_of(right))
        are_whole = set(kinds) <= {"integer", "year"}
        if not are_numbers(*kinds):
            raise Stop(Unlowered(f"{operator} is compiled for numbers only", one.span))
        if operator in ("div", "mod") and not are_whole:
            raise Stop(Unlowered(f"{operator} is compiled for whole numbers only", one.span))
        primitive = "integer" if are_whole and operator != "/" else "real"
        return f.Arithmetic(operator, left, right, primitive)

    def _picked(self, one: s.If, asked: f.Formula, then: f.Term, otherwise: f.Term) -> f.Term:
        if isinstance(asked, f.Truth):
            return then if asked.value else otherwise
        kinds = kind_of(then), kind_of(otherwise)
        if not are_alike(*kinds):
            raise Stop(Unlowered("the two values of if are of different kinds", one.span))
        return f.Pick(asked, then, otherwise, kinds[0] if kinds[0] == kinds[1] else "real")

    # -- calls ----------------------------------------------------------------------------------
    def _called(self, one: s.Call) -> Operand:
        if one.name == "allInstances" and isinstance(one.source, s.Name):
            return self.instances(self.typed(one.source.path, one.source.span))
        inlined = self.inlined(one)
        if inlined is not None:
            return self.inside(*inlined, self.operand, one.span)
        source = self.asked_of(one)
        if one.name in KIND_OPERATIONS:
            target = self.class_in(one)
            if one.name == "oclAsType":
                return self.seen_as(source, target, one.span)
            return self.by_kind(self.many(source, one.span), target, one.name, one.span)
        if isinstance(source, Many) or one.is_arrow:
            many = self.many(source, one.span)
            if not one.is_arrow:
                self.assumed[f"`.{one.name}()` of a collection is read as `->{one.name}()`"] = None
            return self.of_many(one, many, one.arguments)
        if isinstance(source, Thing | Whole) and one.name not in _BUILT_IN:
            raise Stop(Unlowered(_no_body(one.name), one.span))
        term = self.term(source, one.span)
        return self._of_text(one, term) if kind_of(term) == "text" else self._of_number(one, term)

    def asked_of(self, one: s.Call) -> Operand:
        """What a call is asked of: without a source, of the innermost object."""
        if one.source is not None:
            return self.operand(one.source)
        if one.name in _IMPLICIT:
            return self._scope.around[-1]
        raise Stop(Unlowered(_no_body(one.name), one.span))

    def inlined(self, one: s.Call) -> tuple[Thing | Whole, Definition, Scope] | None:
        """The operation of the model that a call means: what it is asked of, and the scope to read it in."""
        if one.name in _BUILT_IN or one.name == "allInstances":
            return None
        things = self._scope.around if one.source is None else (self.operand(one.source),)
        for thing in reversed(things):
            if isinstance(thing, Thing | Whole):
                name = one.name.rpartition("::")[2]
                defined = self._world.definition(thing.classifier, name)
                if defined is not None:
                    return thing, defined, self._scope_of(one, thing, defined)
        return None

    def _scope_of(self, one: s.Call, thing: Operand, defined: Definition) -> Scope:
        if defined.parameters is None and one.arguments:
            what = f'the model does not say what the parameters of "{one.name}" are called'
            raise Stop(Unlowered(what, one.span))
        if len(defined.parameters or ()) != len(one.arguments):
            what = f'"{one.name}" is defined with {len(defined.parameters or ())} parameters'
            raise Stop(Unlowered(what, one.span))
        given = zip(defined.parameters or (), one.arguments, strict=True)
        named = {name: Later(argument, self._scope) for name, argument in given}
        return Scope(thing, (thing,), named)

    def _of_text(self, one: s.Call, text: f.Term) -> f.Term:
        name, arguments = one.name, one.arguments
        if name == "size" and not arguments:
            return f.Length(text)
        if name in _CASES and not arguments:
            return f.Cased(text, _CASES[name])
        if name == "toString" and not arguments:
            return text
        if name in ("toInteger", "toReal") and not arguments:
            return f.Number(text, "integer" if name == "toInteger" else "real")
        if name == "concat" and len(arguments) == 1:
            other = self.of(arguments[0])
            if kind_of(other) == "text":
                return f.Concat(text, other)
        if name == "indexOf" and len(arguments) == 1:
            return f.Find(text, self.constant_text(arguments[0], name))
        if name == "substring" and len(arguments) == 2:
            ends = [int(each.text) for each in arguments if _is_whole(each)]  # type: ignore[union-attr]
            if len(ends) == 2 and 1 <= ends[0] <= ends[1]:
                return f.Part(text, *ends)
            what = "substring is compiled between two constant numbers, from 1 on"
            raise Stop(Unlowered(what, one.span))
        raise Stop(Unlowered(f"the operation {name} is not compiled for texts", one.span))

    def constant_text(self, one: s.Expression, name: str) -> str:
        """A text that the constraint itself states."""
        found = self.operand(one)
        if isinstance(found, f.Constant) and found.primitive == "text" and found.text:
            return found.text
        raise Stop(Unlowered(f"{name} {_CONSTANT_TEXTS}", one.span))

    def _of_number(self, one: s.Call, number: f.Term) -> f.Term:
        name, kind = one.name, kind_of(number)
        if are_numbers(kind):
            if name in ("abs", "floor", "round") and not one.arguments:
                whole = name != "abs" or kind in ("integer", "year")
                return f.Numeric(name, (number,), "integer" if whole else kind)
            if name in ("max", "min") and len(one.arguments) == 1:
                other = self.of(one.arguments[0])
                whole = {kind, kind_of(other)} <= {"integer", "year"}
                if are_numbers(kind_of(other)):
                    return f.Numeric(name, (number, other), "integer" if whole else "real")
            if name in ("div", "mod") and len(one.arguments) == 1:
                return self._numbers(name, number, self.of(one.arguments[0]), one)
        raise Stop(Unlowered(f"the operation {name} is not compiled here", one.span))


_COLLECTED = {
    "count": "size",
    "size": "size",
    "isEmpty": "isEmpty",
    "notEmpty": "notEmpty",
    "sum": "sum",
}
_MEANT = {
    "isKindOf": "oclIsKindOf",
    "isTypeOf": "oclIsTypeOf",
    "asType": "oclAsType",
    "is_empty": "isEmpty",
}
_IMPLICIT = frozenset(("oclIsKindOf", "oclIsTypeOf", "oclAsType", "oclIsUndefined"))
_BUILT_IN = frozenset(
    "size isEmpty notEmpty oclIsUndefined oclIsInvalid oclIsKindOf oclIsTypeOf oclAsType select reject collect "
    "exists forAll one isUnique any includes excludes includesAll excludesAll sum max min count asSet asBag "
    "asSequence asOrderedSet union intersection including excluding first last at concat substring toUpper "
    "toLower toUpperCase toLowerCase toInteger toReal abs floor round div mod selectByKind selectByType".split()
)


def time_constant(one: f.Term, kind: str) -> f.Term:
    """A text beside a time is one where it is written as one (ISO 8601)."""
    if isinstance(one, f.Constant) and one.primitive == "text" and kind in TIMES:
        return f.Constant(kind, one.text) if is_literal(kind, one.text) else one
    return one


def _no_body(name: str) -> str:
    if name in _COLLECTED:
        return f'{name} stands before what it is asked of; write "x->{_COLLECTED[name]}()" for "{name}(x)"'
    if name in _MEANT:
        return f'there is no operation {name}; write "{_MEANT[name]}"'
    return f'the operation {name} has no body: state it, "def: {name}(…) : Boolean = …"'


def _is_whole(one: s.Expression) -> bool:
    return isinstance(one, s.Literal) and one.kind == "integer" and len(one.text) < 10


def _name_of(one: s.Expression) -> str:
    match one:
        case s.Iterate(_, name) | s.Call(_, name):
            return f"the operation {name}"
        case s.Property():
            return "what held before an operation" if one.is_before else f"->{one.name}"
        case s.Binary(operator):
            return f"the operator {operator}, where a value is needed,"
        case s.Literal(kind):
            return f"the value {kind}"
    return f"a {type(one).__name__.lower()}"
