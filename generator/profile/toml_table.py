"""A table of `model.toml`, asked key by key; whatever nobody asked for is an unknown key.

Each question says what is expected and answers with a usable value: a wrong value is noted with
its line, and the answer is then the same as for a missing one. So the loader reads on after a
mistake, and the user sees all of them at once.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.near import did_you_mean, listed, one_line
from generator.profile.toml_places import KeyPath, TomlPlaces

_SHOWN = 60  # characters of a wrong value
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class Fraction(NamedTuple):
    """A TOML float as it was written, so that a decimal keeps every digit."""

    text: str


class Log:
    """What was found wrong in one file."""

    def __init__(self, places: TomlPlaces) -> None:
        self._places = places
        self.found: list[Diagnostic] = []

    def place(self, path: KeyPath) -> Place:
        """Where a key stands."""
        return self._places.at(path)

    def error(self, rule: str, path: KeyPath, message: str, hint: str) -> None:
        """Note a mistake at a key."""
        place, message = self.place(path), one_line(message)
        self.found.append(Diagnostic(f"profile/{rule}", Severity.ERROR, message, place, "", hint))


_WORDS: dict[type, str] = {
    bool: "true or false",
    str: "a text",
    int: "a whole number",
    Fraction: "a number",
    list: "a list",
    dict: "a table",
    datetime.datetime: "a time",
    datetime.date: "a date",
    datetime.time: "a time of day",
}

_EXAMPLES: dict[type, str] = {
    bool: "true",
    str: '"a text in quotes"',
    int: "10",
    list: '["one", "two"]',
    dict: "{ key = value }",
}


class Table:
    """One table and where it stands."""

    def __init__(self, data: dict[str, Any], path: KeyPath, log: Log) -> None:
        self._data, self.path, self.log = data, path, log
        self._asked: dict[str, None] = {}

    @property
    def place(self) -> Place:
        """Where the table begins."""
        return self.log.place(self.path)

    def place_of(self, key: str) -> Place:
        """Where a key of the table stands."""
        return self.log.place((*self.path, key))

    def keys(self) -> tuple[str, ...]:
        """Every key of the table, in the order of the file."""
        return tuple(self._data)

    def has(self, key: str) -> bool:
        """Whether the key is there at all, rightly or wrongly filled."""
        return key in self._data

    # -- values -----------------------------------------------------------------------------
    def text(self, key: str) -> str | None:
        """A text with something in it."""
        found = self._typed(key, str)
        return None if found is None else self._checked(found, (*self.path, key))

    def needed(self, key: str, hint: str) -> str | None:
        """A text that must be there."""
        if not self.has(key):
            self._ask(key)
            message = f'{self._name()} has no "{key}".'
            self.log.error("missing-key", self.path, message, hint)
            return None
        return self.text(key)

    def flag(self, key: str) -> bool | None:
        """True or false."""
        found: bool | None = self._typed(key, bool)
        return found

    def count(self, key: str, least: int = 0) -> int | None:
        """A whole number from `least` on."""
        found: int | None = self._typed(key, int)
        if found is not None and not least <= found < 10**9:
            self.refuse(
                key, f'"{key}" cannot be {found}.', f"Write a whole number from {least} on."
            )
            return None
        return found

    def one_of(self, key: str, values: Iterable[str]) -> str | None:
        """A text that is one of some values."""
        known, path = tuple(values), (*self.path, key)
        self._ask(key)
        found = self._data.get(key)
        if found is None or isinstance(found, str):
            return None if found is None else self._known(found, key, known, path)
        message = f'"{key}" must be a text, but is {_WORDS[type(found)]}.'
        self.log.error("wrong-type", path, message, f"It can be {listed(known, 'or')}.")
        return None

    def texts(self, key: str) -> tuple[tuple[str, Place], ...] | None:
        """A list of texts, each with its place; None where there is no list."""
        items = self._typed(key, list)
        if items is None:
            return None
        found: list[tuple[str, Place]] = []
        for number, item in enumerate(items):
            path = (*self.path, key, number)
            if not isinstance(item, str):
                self._wrong_type(path, f'An item of "{key}"', str, item)
            elif self._checked(item, path) is not None:
                found.append((item, self.log.place(path)))
        return tuple(found)

    def some_of(self, key: str, values: Iterable[str]) -> tuple[str, ...] | None:
        """A list of some of the values, each once, in the order of `values`."""
        known = tuple(values)
        items = self._typed(key, list)
        if items is None:
            return None
        stated: set[str] = set()
        for number, item in enumerate(items):
            path = (*self.path, key, number)
            if not isinstance(item, str):
                self._wrong_type(path, f'An item of "{key}"', str, item)
            elif self._known(item, key, known, path) is not None:
                stated.add(item)
        return tuple(one for one in known if one in stated)

    def raw(self, key: str) -> Any:
        """A value of any type, for the few keys that take several."""
        self._ask(key)
        return self._data.get(key)

    # -- tables -----------------------------------------------------------------------------
    def table(self, key: str) -> Table:
        """A table within; an empty one where there is none."""
        found = self._typed(key, dict)
        return Table(found or {}, (*self.path, key), self.log)

    def tables(self, key: str) -> tuple[Table, ...]:
        """The tables of an array of tables."""
        items = self._typed(key, list) or []
        found: list[Table] = []
        for number, item in enumerate(items):
            path = (*self.path, key, number)
            if isinstance(item, dict):
                found.append(Table(item, path, self.log))
            else:
                self._wrong_type(path, f'An item of "{key}"', dict, item)
        return tuple(found)

    def without(self, keys: Iterable[str]) -> Table:
        """The same table, less some keys."""
        left_out = set(keys)
        data = {key: value for key, value in self._data.items() if key not in left_out}
        return Table(data, self.path, self.log)

    # -- mistakes ---------------------------------------------------------------------------
    def close(self) -> None:
        """Report the keys that nobody asked for."""
        for key, value in self._data.items():
            if key in self._asked:
                continue
            otherwise = f"Known here: {', '.join(self._asked)}."
            hint = did_you_mean(key, self._asked, otherwise)
            if isinstance(value, dict) and len(self.path) > 3:
                last = self.path[-1]
                hint = f'For an element\'s attribute put the whole path in quotes: "{last}.{key}".'
            self.log.error(
                "unknown-key", (*self.path, key), f'{self._name()} knows no key "{key}".', hint
            )

    def refuse(self, key: str, message: str, hint: str) -> None:
        """Note that the value of a key is not one it can have."""
        self.log.error("unknown-value", (*self.path, key), message, hint)

    def refuse_type(self, key: str, wanted: type, value: object) -> None:
        """Note that the value of a key has the wrong type."""
        self._wrong_type((*self.path, key), f'"{key}"', wanted, value)

    def _name(self) -> str:
        names = [str(one) for one in self.path if not isinstance(one, int)]
        return f"[{'.'.join(names)}]" if names else "The file"

    def _ask(self, key: str) -> None:
        self._asked[key] = None

    def _typed(self, key: str, wanted: type) -> Any:
        self._ask(key)
        value = self._data.get(key)
        if value is None or type(value) is wanted:  # not isinstance: True is an int to Python
            return value
        self.refuse_type(key, wanted, value)
        return None

    def _wrong_type(self, path: KeyPath, what: str, wanted: type, value: object) -> None:
        is_word = wanted is str and isinstance(value, (bool, int, Fraction))
        shown = value.text if isinstance(value, Fraction) else str(value).lower()
        example = f'"{shown}"' if is_word else _EXAMPLES[wanted]
        self.log.error(
            "wrong-type",
            path,
            f"{what} must be {_WORDS[wanted]}, but is {_WORDS[type(value)]}.",
            f"Write it like this: {example}",
        )

    def _checked(self, text: str, path: KeyPath) -> str | None:
        if text.strip() and not _CONTROL.search(text):
            return text
        what = "has a control character" if text.strip() else "is empty"
        hint = "Write printable text." if text.strip() else "Fill it in, or leave the key out."
        self.log.error("unknown-value", path, f'"{_last_key(path)}" {what}.', hint)
        return None

    def _known(self, text: str, key: str, values: tuple[str, ...], path: KeyPath) -> str | None:
        if text in values:
            return text
        hint = did_you_mean(text, values, f"It can be {listed(values, 'or')}.")
        message = f'"{key}" cannot be "{text[:_SHOWN]}".'
        self.log.error("unknown-value", path, message, hint)
        return None


def _last_key(path: KeyPath) -> str:
    return next((one for one in reversed(path) if isinstance(one, str)), "")
