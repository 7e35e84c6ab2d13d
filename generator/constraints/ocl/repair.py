"""What people and tools do to OCL on its way into a model, undone; each repair is told.

Only what cannot change the meaning is repaired. What would need a guess stays as it is, and is text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import NamedTuple


class Repaired(NamedTuple):
    """A text that a parser may be tried on. `remarks` are its comments: what the architect says of the
    rule in words. `repairs` say what was done, for people."""

    text: str
    remarks: str
    repairs: tuple[str, ...]


_STRINGS = re.compile(r"'(?:[^'\\]|\\.|'')*'")
_COMMENTS = re.compile(r"/\*(.*?)\*/|--([^\n]*)", re.DOTALL)
_ESCAPED = re.compile(r"&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);|#(?:gt|lt);")
_TAGS = re.compile(
    r"</?(?:i|b|u|p|br|font|span|div|ul|li|em|strong)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_SPLIT = re.compile(r"(?:<\s+(?=[=>])|>\s+(?==)|-\s+(?=>))")
_CAPITALS = re.compile(
    r"\b(?:AND|OR|NOT|XOR|IMPLIES|IF|THEN|ELSE|ENDIF|LET|IN|TRUE|FALSE|NULL|Implies|And|Or|Not|True|False|Null)\b|\b(?:INV|Inv)(?=\s*(?:\w+\s*)?:(?!:))"
)
_CURLED = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "`": "'", "´": "'"})
_QUOTED = re.compile(r'"([^"\n]*)"')
_BARE_OPERATIONS = re.compile(
    r"(?<=->)\s*(size|isEmpty|notEmpty|asSet|asBag|asSequence|asOrderedSet|sum|first|last|flatten|max|min)\b(?!\s*\()"
)
_INSTANCES = re.compile(r"\ballInstances\b(?!\s*\()")
_LEFT_OPEN = re.compile(r"\bif\b|\bendif\b")
_SPACED_PATH = re.compile(r"(?<=\w)\s*::\s+(?=\w)|(?<=\w)\s+::\s*(?=\w)")


def repair(text: str) -> Repaired:
    """A constraint's text as a parser may read it.

    >>> repair("/* kun voksne */ inv: self.alder &gt; = 18").text
    'inv: self.alder >= 18'
    """
    done: list[str] = []
    remarks: list[str] = []

    def step(what: str, change: Callable[[str], str]) -> None:
        nonlocal text
        after = change(text)
        if after != text:
            done.append(what)
            text = after

    text = text.replace("\r\n", "\n").replace("\xa0", " ").strip()
    step("escaped signs are written as signs", _unescaped)
    step("marks of a text editor are left out", lambda one: _TAGS.sub(" ", one))
    text = _COMMENTS.sub(lambda found: _kept(found, remarks), text).strip()
    step("braces around the whole are left out", _unbraced)
    step("curled quotes are straight", lambda one: one.translate(_CURLED))
    step("double quotes are single", lambda one: _outside(one, _straight))
    step(
        "`==` is `=`",
        lambda one: _outside(one, lambda part: re.sub(r"(?<![<>=])==(?!=)", "=", part)),
    )
    step("`!=` is `<>`", lambda one: _outside(one, lambda part: part.replace("!=", "<>")))
    step(
        "parts of an operator stand together",
        lambda one: _outside(one, lambda part: _SPLIT.sub(lambda found: found[0].strip(), part)),
    )
    step(
        "words of OCL are in small letters",
        lambda one: _outside(one, lambda part: _CAPITALS.sub(lambda found: found[0].lower(), part)),
    )
    step(
        "names of a path stand together",
        lambda one: _outside(one, lambda part: _SPACED_PATH.sub("::", part)),
    )
    step("operations have parentheses", lambda one: _outside(one, _with_parentheses))
    step(
        "`this` is `self`",
        lambda one: _outside(one, lambda part: re.sub(r"\bthis\b", "self", part)),
    )
    step("a missing `endif` is added", _closed)
    step("a sign at the end is left out", lambda one: re.sub(r"[;.]+\s*\Z", "", one))
    return Repaired(text.strip(), " ".join(remarks), tuple(done))


def _kept(comment: re.Match[str], remarks: list[str]) -> str:
    words = " ".join((comment[1] or comment[2] or "").split())
    if words:
        remarks.append(words)
    return " "


def _unescaped(text: str) -> str:
    """Until nothing changes: some exports escape twice."""
    for _each in range(3):
        after = html.unescape(_ESCAPED.sub(_sign, text))
        if after == text:
            break
        text = after
    return text


def _sign(found: re.Match[str]) -> str:
    return {"#gt;": ">", "#lt;": "<"}.get(found[0], found[0])


def _unbraced(text: str) -> str:
    if text.startswith("{") and text.endswith("}") and "{" not in text[1:]:
        return text[1:-1].strip()
    return text


def _outside(text: str, change: Callable[[str], str]) -> str:
    """The text with a change in everything that is no string."""
    parts: list[str] = []
    end = 0
    for found in _STRINGS.finditer(text):
        parts += (change(text[end : found.start()]), found[0])
        end = found.end()
    return "".join((*parts, change(text[end:])))


def _straight(part: str) -> str:
    return _QUOTED.sub(lambda found: "'" + found[1].replace("'", "''") + "'", part)


def _with_parentheses(part: str) -> str:
    return _INSTANCES.sub("allInstances()", _BARE_OPERATIONS.sub(r"\1()", part))


def _closed(text: str) -> str:
    words = [found[0] for found in _LEFT_OPEN.finditer(_STRINGS.sub("", text))]
    missing = words.count("if") - words.count("endif")
    return f"{text} {' '.join(['endif'] * missing)}" if missing == 1 else text
