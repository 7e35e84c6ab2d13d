"""An OCL expression with all its parentheses, so that a test can show what binds to what."""

from __future__ import annotations

from generator.constraints.ocl import syntax as s


def shown(one: s.Expression) -> str:
    """The expression, written in one way only."""
    match one:
        case s.Literal(kind, text):
            return f"'{text}'" if kind == "string" else f"#{text}" if kind == "enum" else text
        case s.Self():
            return "self"
        case s.Name(path):
            return "::".join(path)
        case s.Property(source, name):
            before = "@pre" if one.is_before else ""
            return f"{shown(source)}{'->' if one.is_arrow else '.'}{name}{before}"
        case s.Call(source, name, arguments):
            front = "" if source is None else shown(source) + ("->" if one.is_arrow else ".")
            return f"{front}{name}({', '.join(map(shown, arguments))})"
        case s.Iterate(source, name, variables, body):
            header = ", ".join(_variable(each) for each in variables)
            return f"{shown(source)}->{name}({header} | {shown(body)})"
        case s.Unary(operator, operand):
            return f"({operator} {shown(operand)})"
        case s.Binary(operator, left, right):
            return f"({shown(left)} {operator} {shown(right)})"
        case s.If(condition, then, otherwise):
            return f"if {shown(condition)} then {shown(then)} else {shown(otherwise)} endif"
        case s.Let(variable, body):
            return f"(let {_variable(variable)} in {shown(body)})"
        case s.Range(first, last):
            return f"{shown(first)}..{shown(last)}"
        case s.Collection(kind, items):
            return f"{kind}{{{', '.join(map(shown, items))}}}"
        case s.Tuple(parts):
            return f"Tuple{{{', '.join(map(_variable, parts))}}}"
        case s.CollectionType(kind, element):
            return f"{kind}({shown(element)})"


def _variable(one: s.Variable) -> str:
    kind = f" : {shown(one.type)}" if one.type else ""
    value = f" = {shown(one.value)}" if one.value else ""
    return f"{one.name}{kind}{value}"
