"""Where every key of a TOML text stands: the standard library's parser tells no lines.

The scanner walks over the text once and notes the line and column of each key, table head and
array item. It accepts more than TOML does and stops at the first thing it cannot step over;
`tomllib` judges the text afterwards. It also guards that judge, which needs a Python frame for
each level of nesting and quadratic time for very long dotted keys.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right

from generator.diagnostics import Place

KeyPath = tuple[str | int, ...]

_DEEPEST = 40
_GAP = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(
    r"""[ \t]*(?:(?P<bare>[A-Za-z0-9_-]+)|(?P<basic>"(?:\\.|[^"\\\n])*")|'(?P<literal>[^'\n]*)')[ \t]*"""
)
_TEXT = re.compile(
    r'"""(?:[^\\]|\\[\s\S])*?"{3,5}'  # up to two quotes may stand before the closing three
    r"|'''[\s\S]*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
)
_SCALAR = re.compile(r"[^\s,\]}#\"'\[{][^,\]}#\n\[{\"']*")  # spaces too: 1979-05-27 07:32:00


class TooDeep(Exception):
    """The text nests deeper than any `model.toml` does; it is not parsed."""

    def __init__(self, place: Place) -> None:
        super().__init__(f"nested more than {_DEEPEST} levels deep")
        self.place = place


class _Stop(Exception):
    """Here is something that is not TOML."""


class TomlPlaces:
    """The places of one text's keys. A path is made of keys and, in arrays, of numbers from 0."""

    def __init__(self, text: str, file: str) -> None:
        """Scan the text. Raises TooDeep for a text that must not be parsed."""
        self._file = file
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._offsets = _Scanner(text).scan()
        if self._offsets.deep is not None:
            raise TooDeep(self._place(self._offsets.deep))

    def at(self, path: KeyPath) -> Place:
        """Where a key stands, or the nearest table around it."""
        known = self._offsets.known
        while path and path not in known:
            path = path[:-1]
        return self._place(known[path]) if path else Place(self._file)

    def _place(self, offset: int) -> Place:
        line = bisect_right(self._lines, offset)
        return Place(self._file, line, offset - self._lines[line - 1] + 1)


class _Offsets:
    """What the scanner found: offsets by path, and where it nests too deep, if anywhere."""

    def __init__(self) -> None:
        self.known: dict[KeyPath, int] = {}
        self.deep: int | None = None


class _Scanner:
    """Steps over a TOML text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._here = 0
        self._found = _Offsets()
        self._tables: dict[KeyPath, int] = {}  # how many tables each array of tables has so far

    def scan(self) -> _Offsets:
        """Everything up to the end, or to the first thing that is not TOML."""
        try:
            self._document()
        except _Stop:
            pass
        return self._found

    def _document(self) -> None:
        table: KeyPath = ()
        self._skip()
        while self._here < len(self._text):
            if self._text[self._here] == "[":
                table = self._head()
            else:
                self._pair(table, 0)
            self._end_line()
            self._skip()

    def _head(self) -> KeyPath:
        start = self._here
        is_array = self._text.startswith("[[", start)
        self._here += 2 if is_array else 1
        keys = self._keys()
        self._expect("]]" if is_array else "]")
        *around, last = keys
        path = (*self._inside(around), last)
        self._note_parents(path, start)
        if is_array:
            self._tables[path] = self._tables.get(path, 0) + 1
        path = self._inside(keys)
        self._found.known[path] = start
        return path

    def _inside(self, keys: list[str]) -> KeyPath:
        """The path of a table head; an array of tables on the way means its newest table."""
        path: KeyPath = ()
        for key in keys:
            path = (*path, key)
            if path in self._tables:
                path = (*path, self._tables[path] - 1)
        return path

    def _pair(self, table: KeyPath, depth: int) -> None:
        start = self._after_blanks()
        path = (*table, *self._keys())
        self._expect("=")
        self._note_parents(path, start)
        self._value(path, depth)

    def _note_parents(self, path: KeyPath, offset: int) -> None:
        for length in range(1, len(path) + 1):
            self._found.known.setdefault(path[:length], offset)

    def _value(self, path: KeyPath, depth: int) -> None:
        self._skip_blanks()
        opening = self._text[self._here : self._here + 1]
        if opening in ("[", "{") and depth >= _DEEPEST:
            self._too_deep()
        if opening == "[":
            self._array(path, depth + 1)
        elif opening == "{":
            self._inline_table(path, depth + 1)
        else:
            self._step(_TEXT if opening in ('"', "'") else _SCALAR)

    def _array(self, path: KeyPath, depth: int) -> None:
        self._here += 1
        number = 0
        self._skip()
        while not self._take("]"):
            item = (*path, number)
            self._found.known.setdefault(item, self._here)
            self._value(item, depth)
            self._skip()
            if not self._take(","):
                self._expect("]")
                return
            self._skip()
            number += 1

    def _inline_table(self, path: KeyPath, depth: int) -> None:
        self._here += 1
        self._skip()
        while not self._take("}"):
            self._pair(path, depth)
            self._skip()
            if not self._take(","):
                self._expect("}")
                return
            self._skip()

    def _keys(self) -> list[str]:
        keys = [self._key()]
        while self._take("."):
            if len(keys) == _DEEPEST:
                self._too_deep()
            keys.append(self._key())
        return keys

    def _key(self) -> str:
        found = self._step(_KEY)
        if found["basic"] is None:
            return found["bare"] or found["literal"] or ""
        try:
            # a key's escapes are as many as a text's, so the parser reads them
            return str(tomllib.loads(f"k = {found['basic']}")["k"])
        except tomllib.TOMLDecodeError:
            raise _Stop from None

    # -- steps ------------------------------------------------------------------------------
    def _too_deep(self) -> None:
        self._found.deep = self._here
        raise _Stop

    def _after_blanks(self) -> int:
        self._skip_blanks()
        return self._here

    def _skip_blanks(self) -> None:
        while self._text[self._here : self._here + 1] in (" ", "\t"):
            self._here += 1

    def _skip(self) -> None:
        found = _GAP.match(self._text, self._here)
        self._here = found.end() if found else self._here

    def _end_line(self) -> None:
        """Two statements on a line are not TOML; going on would read open texts again and again."""
        self._skip_blanks()
        if self._text[self._here : self._here + 1] not in ("", "\n", "\r", "#"):
            raise _Stop

    def _take(self, sign: str) -> bool:
        if not self._text.startswith(sign, self._here):
            return False
        self._here += len(sign)
        return True

    def _expect(self, sign: str) -> None:
        if not self._take(sign):
            raise _Stop

    def _step(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = pattern.match(self._text, self._here)
        if found is None:
            raise _Stop
        self._here = found.end()
        return found
