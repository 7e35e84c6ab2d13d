"""One way to write JSON and YAML: order kept, letters kept, the same bytes everywhere.

YAML is written here rather than by PyYAML, whose representer takes 30 times as long on a large
API description (it builds a node object a value); the grammar used is YAML 1.2's block style with
JSON strings wherever a plain scalar could be read as anything but itself.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

# A plain scalar of these characters, starting with a letter, cannot be mistaken for a number, a
# date, an indicator or a comment; the words YAML 1.1 reads as booleans or null are left out.
_PLAIN = re.compile(r"[A-Za-z_/$][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./()-]+)*\Z")
_WORDS = frozenset("y n yes no on off true false null nan inf".split())


def to_json(value: Any) -> str:
    """A whole document: two spaces, order and letters as they are, a newline at the end."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def to_json_value(value: Any) -> str:
    """One value inside a template: compact, order and letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def to_yaml(value: Any) -> str:
    """A whole document in block style."""
    out: list[str] = []
    _block(value, "\n", out)
    return "".join(out).lstrip("\n") + "\n"


@lru_cache(maxsize=65536)
def _text(text: str) -> str:
    if _PLAIN.match(text) and text.lower() not in _WORDS:
        return text
    # JSON's strings are YAML's double-quoted scalars, but for two line separators and DEL/C1.
    quoted = json.dumps(text, ensure_ascii=False)
    if quoted.isprintable():
        return quoted
    return "".join(one if one.isprintable() else _escaped(one) for one in quoted)


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _scalar(value: Any) -> str:
    return _text(value) if isinstance(value, str) else json.dumps(value)


def _block(value: Any, indent: str, out: list[str]) -> None:
    """Append a value: what stands after a colon or dash. `indent` begins a line of its level."""
    if isinstance(value, dict):
        if not value:
            out.append(" {}")
        for key, item in value.items():
            out.append(f"{indent}{_text(str(key))}:")
            _block(item, indent + "  ", out)
    elif isinstance(value, list):
        if not value:
            out.append(" []")
        for item in value:
            out.append(f"{indent}-")
            start = len(out)
            _block(item, indent + "  ", out)
            if isinstance(item, (dict, list)) and item:
                # A mapping or list inside a list starts on the line of its dash.
                out[start] = " " + out[start][len(indent) + 2 :]
    else:
        out.append(" " + _scalar(value))
