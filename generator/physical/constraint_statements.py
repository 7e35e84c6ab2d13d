"""What an invariant says of itself beside its condition: a message, and how grave a break of it is.

Seen in models: `inv name('…')` as in Eclipse OCL, whose messages may begin with `ERROR;` or `WARNING;`, and
`Tuple{status = …, message = …, severity = …}.status`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.constraints.ocl import syntax as s
from generator.diagnostics import Severity

_PREFIX = re.compile(r"\A\s*(ERROR|WARNING|INFO|NOTE)\s*[;:]\s*", re.IGNORECASE)
_WORDS = {
    "error": Severity.ERROR,
    "warning": Severity.WARNING,
    "info": Severity.NOTE,
    "note": Severity.NOTE,
}


class Wording(NamedTuple):
    """An invariant's condition, and how a break of it is told."""

    body: s.Expression
    message: str
    severity: Severity
    assumed: tuple[str, ...]


def worded(one: s.Statement, otherwise: str) -> Wording:
    """The wording of an invariant; `otherwise` is its message where it has none of its own."""
    body, parts = _opened(one.body)
    told = parts.get("message") or one.message
    text, is_cut = _said(told) if told is not None else ("", False)
    severity = _severity(parts.get("severity"))
    prefix = _PREFIX.match(text)
    if prefix is not None:
        severity, text = _WORDS[prefix[1].lower()], text[prefix.end() :]
    assumed = ("what its message says of the object is left out",) if is_cut else ()
    message = " ".join(text.replace(";", "; ").split()).strip("; ")
    return Wording(body, message or otherwise, severity, assumed)


def _opened(body: s.Expression) -> tuple[s.Expression, dict[str, s.Expression]]:
    """The condition in a tuple of status, message and severity."""
    whole = body
    if isinstance(body, s.Property) and body.name == "status":
        whole = body.source
    if not isinstance(whole, s.Tuple):
        return body, {}
    parts = {one.name: one.value for one in whole.parts if one.value is not None}
    return parts.get("status", body), parts


def _said(one: s.Expression) -> tuple[str, bool]:
    """The constant parts of a message, and whether something between them is left out."""
    if isinstance(one, s.Literal) and one.kind == "string":
        return one.text, False
    if isinstance(one, s.Binary) and one.operator == "+":
        (left, is_cut), (right, too) = _said(one.left), _said(one.right)
        return left + right, is_cut or too
    if isinstance(one, s.Call) and one.name == "concat" and one.source and len(one.arguments) == 1:
        (left, is_cut), (right, too) = _said(one.source), _said(one.arguments[0])
        return left + right, is_cut or too
    return "…", True


def _severity(one: s.Expression | None) -> Severity:
    """By word; a number is as in Eclipse OCL: below zero it grows graver, -1 is a warning."""
    if isinstance(one, s.Literal) and one.kind == "string":
        return _WORDS.get(one.text.strip().lower(), Severity.ERROR)
    if isinstance(one, s.Unary) and isinstance(one.operand, s.Literal):
        return Severity.WARNING if one.operand.text == "1" else Severity.ERROR
    if isinstance(one, s.Literal) and one.kind == "integer" and one.text != "0":
        return Severity.NOTE
    return Severity.ERROR
