"""The only door to lark: an OCL text becomes statements, or the place where it is none.

This module is loaded when the first constraint is read: building the parser takes a fifth of a second.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from lark import Lark, Token, v_args
from lark.exceptions import UnexpectedInput
from lark.visitors import Transformer_NonRecursive

from generator.constraints.ocl import syntax as s

DEEPEST = 100  # of parentheses; people write ten
MOST_SIGNS = 400  # operators and calls of one text; people write fifty
LONGEST = 50_000  # characters
_SIGN = re.compile(r"->|[-+*/=<>.(|]|\b(?:and|or|xor|implies|not|if|let)\b")


class NotOcl(NamedTuple):
    """The text is no OCL: at the character `at`, counted from 0, stands what may not stand there."""

    at: int
    why: str


def parse(text: str) -> tuple[s.Statement, ...] | NotOcl:
    """The statements of a repaired text.

    >>> parse("self.slut >= self.start")[0].body.operator
    '>='
    >>> parse("slut efter start").at
    5
    """
    if len(text) > LONGEST or len(_SIGN.findall(text)) > MOST_SIGNS:
        return NotOcl(0, "it is too long to be one rule")
    if _depth(text) > DEEPEST:
        return NotOcl(0, f"its parentheses are more than {DEEPEST} deep")
    try:
        tree = _parser().parse(text)
    except UnexpectedInput as error:
        is_over = getattr(getattr(error, "token", None), "type", "") == "$END"
        at = len(text) if is_over or error.pos_in_stream is None else error.pos_in_stream
        shown = text[at : at + 20].split("\n")[0].strip()
        return NotOcl(at, f'"{shown}" cannot stand here' if shown else "it ends too early")
    found: tuple[s.Statement, ...] = _Build().transform(tree)
    return found


def _depth(text: str) -> int:
    deepest = depth = 0
    for sign in text:
        if sign in "({":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in ")}":
            depth -= 1
    return deepest


@cache
def _parser() -> Lark:
    grammar = Path(__file__).with_name("grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", propagate_positions=True)


class _Header(NamedTuple):
    """A `context` line, until the statements below it are known."""

    path: tuple[str, ...]


class _Arguments(NamedTuple):
    values: tuple[s.Variable, ...]
    body: s.Expression | None


def _span(meta: Any) -> s.Span:
    return s.Span(meta.start_pos, meta.end_pos) if not meta.empty else s.Span(0, 0)


def _text(token: Token) -> str:
    name = str(token)
    return name[2:-1] if name.startswith("_'") else name


@v_args(meta=True)
class _Build(Transformer_NonRecursive):  # type: ignore[type-arg]
    """Makes the nodes of the parser's tree, without a call for each level of the text."""

    # -- statements -----------------------------------------------------------------------------
    def start(self, _meta: Any, parts: list[Any]) -> tuple[s.Statement, ...]:
        found: list[s.Statement] = []
        context: tuple[str, ...] = ()
        for one in parts:
            if isinstance(one, _Header):
                context = one.path
            else:
                found.append(one._replace(context=context))
        return tuple(found)

    def bare(self, meta: Any, parts: list[Any]) -> tuple[s.Statement, ...]:
        return (s.Statement("inv", "", parts[0], _span(meta)),)

    def invariant(self, meta: Any, parts: list[Any]) -> s.Statement:
        name, message, body = parts
        return s.Statement("inv", _text(name) if name else "", body, _span(meta), (), message)

    def condition(self, meta: Any, parts: list[Any]) -> s.Statement:
        kind, name, body = parts
        return s.Statement(str(kind), _text(name) if name else "", body, _span(meta))

    def definition(self, meta: Any, parts: list[Any]) -> s.Statement:
        name, parameters, body = parts[1], parts[2], parts[-1]
        return s.Statement("def", _text(name), body, _span(meta), parameters=parameters or ())

    def context(self, _meta: Any, parts: list[Any]) -> _Header:
        return _Header(parts[1])

    def parameters(self, _meta: Any, parts: list[Any]) -> tuple[s.Variable, ...]:
        return tuple(one for one in parts if one is not None)

    def parameter(self, meta: Any, parts: list[Any]) -> s.Variable:
        return s.Variable(_text(parts[0]), parts[1], None, _span(meta))

    # -- operators ------------------------------------------------------------------------------
    def let(self, meta: Any, parts: list[Any]) -> s.Expression:
        *bindings, body = parts
        for one in reversed(bindings):
            body = s.Let(one, body, _span(meta))
        return body  # type: ignore[no-any-return]

    def binding(self, meta: Any, parts: list[Any]) -> s.Variable:
        return s.Variable(_text(parts[0]), parts[1], parts[-1], _span(meta))

    part = binding

    def binary(self, meta: Any, parts: list[Any]) -> s.Binary:
        left, operator, right = parts
        return s.Binary(str(operator), left, right, _span(meta))

    def implies(self, meta: Any, parts: list[Any]) -> s.Binary:
        return s.Binary("implies", *parts, _span(meta))

    def xor(self, meta: Any, parts: list[Any]) -> s.Binary:
        return s.Binary("xor", *parts, _span(meta))

    def either(self, meta: Any, parts: list[Any]) -> s.Binary:
        return s.Binary("or", *parts, _span(meta))

    def both(self, meta: Any, parts: list[Any]) -> s.Binary:
        return s.Binary("and", *parts, _span(meta))

    def unary(self, meta: Any, parts: list[Any]) -> s.Unary:
        return s.Unary(str(parts[0]), parts[1], _span(meta))

    def choice(self, meta: Any, parts: list[Any]) -> s.If:
        return s.If(*parts, _span(meta))

    # -- navigation -----------------------------------------------------------------------------
    def property(self, meta: Any, parts: list[Any]) -> s.Property:
        return s.Property(parts[0], _text(parts[1]), _span(meta))

    def before(self, meta: Any, parts: list[Any]) -> s.Property:
        return s.Property(parts[0], _text(parts[1]), _span(meta), is_before=True)

    def arrow(self, meta: Any, parts: list[Any]) -> s.Property:
        return s.Property(parts[0], _text(parts[1]), _span(meta), is_arrow=True)

    def method(self, meta: Any, parts: list[Any]) -> s.Expression:
        return self._called(parts[0], _text(parts[1]), parts[2], _span(meta), False)

    def operation(self, meta: Any, parts: list[Any]) -> s.Expression:
        return self._called(parts[0], _text(parts[1]), parts[2], _span(meta), True)

    def function(self, meta: Any, parts: list[Any]) -> s.Expression:
        return self._called(None, "::".join(parts[0]), parts[1], _span(meta), False)

    @staticmethod
    def _called(
        source: s.Expression | None, name: str, told: _Arguments, span: s.Span, is_arrow: bool
    ) -> s.Expression:
        if told.body is not None and source is not None:
            return s.Iterate(source, name, told.values, told.body, span)
        values = tuple(
            one.value if one.value is not None else s.Name((one.name,), one.span)
            for one in told.values
        )
        return s.Call(source, name, values, span, is_arrow)

    def arguments(self, _meta: Any, parts: list[Any]) -> _Arguments:
        *values, body = parts
        known = [one for one in values if one is not None]
        if body is None:
            return _Arguments(tuple(known), None)
        variables = (
            s.Variable(_name_of(one.value), one.type, None, one.span) if not one.name else one
            for one in known
        )
        return _Arguments(tuple(variables), body)

    def argument(self, meta: Any, parts: list[Any]) -> s.Variable:
        value, kind, start = parts[0], parts[1], parts[-1]  # between them stands the sign `=`
        if kind is None:
            return s.Variable("", None, value, _span(meta))
        return s.Variable(_name_of(value), kind, start, _span(meta))

    # -- values ---------------------------------------------------------------------------------
    def number(self, meta: Any, parts: list[Any]) -> s.Literal:
        kind = "integer" if str(parts[0]).isdecimal() else "real"
        return s.Literal(kind, str(parts[0]), _span(meta))

    def string(self, meta: Any, parts: list[Any]) -> s.Literal:
        return s.Literal("string", "".join(_unquoted(str(one)) for one in parts), _span(meta))

    def true(self, meta: Any, _parts: list[Any]) -> s.Literal:
        return s.Literal("boolean", "true", _span(meta))

    def false(self, meta: Any, _parts: list[Any]) -> s.Literal:
        return s.Literal("boolean", "false", _span(meta))

    def null(self, meta: Any, _parts: list[Any]) -> s.Literal:
        return s.Literal("null", "null", _span(meta))

    def invalid(self, meta: Any, _parts: list[Any]) -> s.Literal:
        return s.Literal("invalid", "invalid", _span(meta))

    def enum(self, meta: Any, parts: list[Any]) -> s.Literal:
        return s.Literal("enum", _text(parts[0]), _span(meta))

    def self(self, meta: Any, _parts: list[Any]) -> s.Self:
        return s.Self(_span(meta))

    def name(self, meta: Any, parts: list[Any]) -> s.Name:
        return s.Name(parts[0], _span(meta))

    def path(self, _meta: Any, parts: list[Any]) -> tuple[str, ...]:
        return tuple(_text(one) for one in parts)

    def collection(self, meta: Any, parts: list[Any]) -> s.Collection:
        kind, _type, *items = parts
        return s.Collection(str(kind), tuple(one for one in items if one is not None), _span(meta))

    def item(self, meta: Any, parts: list[Any]) -> s.Expression:
        first, last = parts
        return first if last is None else s.Range(first, last, _span(meta))

    def tuple(self, meta: Any, parts: list[Any]) -> s.Tuple:
        return s.Tuple(tuple(one for one in parts[1:] if one is not None), _span(meta))

    def collection_type(self, meta: Any, parts: list[Any]) -> s.CollectionType:
        return s.CollectionType(str(parts[0]), parts[1], _span(meta))


def _name_of(value: s.Expression | None) -> str:
    return value.path[-1] if isinstance(value, s.Name) else ""


def _unquoted(text: str) -> str:
    """A string's value: quotes in it are doubled or stand behind a backslash."""
    inside = text[1:-1].replace("''", "'")
    return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), inside)


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
