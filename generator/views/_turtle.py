"""Names and texts of a model as IRIs and literals of RDF: data, whatever they hold.

Turtle 1.1, sections 2.5 and 6.4; SPARQL 1.1, sections 19.2 and 19.7.
"""

from __future__ import annotations

import re
from urllib.parse import quote

_NOT_IN_IRIS = re.compile(r'[\x00-\x20<>"{}|^`\\\x7f-\x9f\ud800-\udfff]')
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SPECIAL = re.compile(r'[\\"\x00-\x1f\x7f-\x9f\u2028\u2029]')
# SPARQL reads \uXXXX before anything else, even after another backslash.
_BEFORE_U = re.compile(r"(?<=\\)(?=[uU])")


def iri(text: str) -> str:
    """An absolute IRI in angle brackets.

    >>> iri('https://example.org/a b>')
    '<https://example.org/a%20b%3E>'
    """
    return f"<{_NOT_IN_IRIS.sub(lambda found: quote(found[0], safe='', errors='replace'), text)}>"


def local(name: str) -> str:
    """A name as the last part of an IRI."""
    return quote(name, safe="", errors="replace")


def literal(text: str, language: str = "") -> str:
    """A text as a string of Turtle, on one line.

    >>> literal('sa"y', 'da')
    '"sa\\\\"y"@da'
    """
    written = _SPECIAL.sub(_escaped, text)
    return f'"{written}"@{language}' if language else f'"{written}"'


def long_literal(text: str) -> str:
    """A text as a string of Turtle that keeps its lines."""
    written = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"""{written}"""'


def sparql_text(text: str) -> str:
    """A text as an expression of SPARQL."""
    parts = [literal(one) for one in _BEFORE_U.split(text)]
    return parts[0] if len(parts) == 1 else f"CONCAT({', '.join(parts)})"


def double(number: float) -> str:
    """A number as a double.

    >>> double(37), double(0.5), double(1e30)
    ('37e0', '0.5e0', '1e+30')
    """
    written = repr(number)
    return written if "e" in written else f"{written}e0"


def _escaped(found: re.Match[str]) -> str:
    return _ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04X}"
