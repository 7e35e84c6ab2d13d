"""Texts as Python: data, whatever they hold; and code in black's one way to write it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.physical.documents_types import JsonValue, Words
from generator.views._text import one_line, wrapped

LINE = 100


def tidy(code: str) -> str:
    """Code as black writes it, without the newline at its end."""
    import black

    return black.format_str(code, mode=black.Mode(line_length=LINE)).rstrip("\n")


def literal(value: object) -> str:
    """A text, number or truth value as Python reads it back, with the quotes that black chooses.

    >>> print(literal('x"; import os'), literal("it's"), literal("plain"))
    'x"; import os' "it's" "plain"
    """
    text = repr(value)
    if not isinstance(value, str) or text[0] == '"':
        return text
    double, single = value.count('"'), value.count("'")
    if double > single:
        return text
    return '"' + text[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'


def rows(opening: str, lines: Iterable[tuple[str, tuple[str, ...]]], closing: str) -> str:
    """A table of calls or tuples, a row each, as black writes it; black itself takes minutes for a
    thousand rows in one pair of brackets."""
    written = [_row(name, arguments) for name, arguments in lines]
    if len(written) < 2:
        return tidy(opening + "".join(written) + closing)
    return "\n".join((opening, *written, closing))


def _row(name: str, arguments: tuple[str, ...]) -> str:
    inside = ", ".join(arguments)
    short = f"{_INDENT}{name}({inside}),"
    if max(inside, default="") >= _WIDE:
        indented = tidy(f"_ = (\n{short}\n{_INDENT}None,\n)").split("\n")
        return "\n".join(indented[1:-2])
    if len(short) <= LINE:
        return short
    if len(inside) + 8 <= LINE:
        return f"{_INDENT}{name}(\n{_INDENT * 2}{inside}\n{_INDENT}),"
    parts = "".join(f"{_INDENT * 2}{one},\n" for one in arguments)
    return f"{_INDENT}{name}(\n{parts}{_INDENT}),"


_INDENT = "    "
_WIDE = "\u0300"  # from here on, a character can be two wide, or none


def docstring(lines: Iterable[str], indent: str = "") -> str:
    """Lines as a docstring that no line can end."""
    safe = [_escaped(one) for one in lines]
    if len(safe) == 1:
        return f'{indent}"""{safe[0]}"""'
    inside = "".join(f"\n{indent}{one}".rstrip(" ") for one in safe[1:])
    return f'{indent}"""{safe[0]}{inside}\n{indent}"""'


def _escaped(line: str) -> str:
    """A line of a docstring; quotes are let be where they cannot end it."""
    line = line.replace("\\", "\\\\")
    is_risky = '"""' in line or line.endswith('"')
    return line.replace('"', '\\"') if is_risky else line


def told(words: Words, otherwise: str, width: int = 92) -> list[str]:
    """Title and definition as lines, and where in the model they stand."""
    title = one_line(words.title) or one_line(otherwise)
    lines = [_sentence(title)[: 4 * width]]
    if words.description:
        lines += ["", *wrapped(words.description, width)]
    if words.trace and one_line(words.trace) != title:
        lines += ["", *wrapped(f"Model: {words.trace}", width)]
    return lines


def told_shortly(words: Words, default: JsonValue | None, width: int = 88) -> list[str]:
    """What a field says of itself: its definition, or its title, and what is meant where it is missing."""
    text = words.description or words.title
    if default is not None:
        text = f"{_sentence(text)} Default: {literal(default)}."
    return list(wrapped(text, width))


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text[-1:] in ".!?" else f"{text}."


def import_lines(code: str, offers: Iterable[tuple[str, str]]) -> str:
    """The imports that code needs, of those offered: module and names, or a module as it is imported."""
    used = set(_NAME.findall(code))
    groups: dict[str, list[str]] = {"": [], "pydantic": [], ".": []}
    for module, names in offers:
        wanted = sorted((one for one in names.split() if one in used), key=_import_order)
        if wanted:
            is_whole = module.startswith("import ")
            line = module if is_whole else f"from {module} import {', '.join(wanted)}"
            groups["." if module[0] == "." else module if module in groups else ""].append(line)
    return tidy("\n\n".join("\n".join(lines) for lines in groups.values() if lines))


_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def _import_order(name: str) -> tuple[bool, bool, str]:
    """Constants, classes, functions: the order that import sorters keep."""
    return not name.isupper(), name[:1].islower(), name
