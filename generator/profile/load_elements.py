"""What a profile states for single elements: `[….narrow]`, `[….map]` and `[….names.explicit]`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Any

from generator.model.elements import Multiplicity
from generator.profile.profile import CodeChoice, ElementMapping, ExplicitName, Facets, Narrowing
from generator.profile.settings import CHOICES, NAME_TARGETS, OPERATIONS, PRIMITIVES
from generator.profile.toml_table import Fraction, Table

_MULTIPLICITY = re.compile(r"\s*(?:(\d{1,9})\s*\.\.\s*)?(\d{1,9}|\*)\s*")
_NUMBER = re.compile(r"[+-]?\d{1,40}(?:\.\d{1,40})?")  # no exponent: targets write it out
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)?)?"
    r"|\d\d:\d\d:\d\d(?:\.\d{1,6})?"
)
_LONGEST_NAME = 200


def read_narrowings(table: Table) -> tuple[Narrowing, ...]:
    """How the profile tightens each element it names."""
    return tuple(_narrowing(table.table(path), path) for path in table.keys())


def read_mappings(table: Table) -> tuple[dict[str, str], tuple[ElementMapping, ...]]:
    """The choices of the whole profile, and those for each element it names.

    A key with a table is an element, any other a choice: a class may be called `key`.
    """
    choices: dict[str, str] = {}
    mappings: list[ElementMapping] = []
    elements = [key for key in table.keys() if isinstance(table.raw(key), dict)]
    for path in elements:
        mappings.append(_mapping(table.table(path), path))
    wide = table.without(elements)
    for name, choice in CHOICES.items():
        value = wide.one_of(name, choice.values)
        if value is not None:
            choices[name] = value
    wide.close()
    return choices, tuple(mappings)


def read_explicit_names(table: Table) -> tuple[ExplicitName, ...]:
    """The names that elements have in a target, whatever the strategy says."""
    found: list[ExplicitName] = []
    for path in table.keys():
        names = table.table(path)
        for target in NAME_TARGETS:
            name = names.text(target)
            if name is not None and _is_name(names, target, name):
                found.append(ExplicitName(path, names.place_of(target), target, name))
        names.close()
    return tuple(found)


def bound_of(value: Any) -> str | None:
    """A bound as text: a number as it was written, a date or time as ISO 8601; None for others."""
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if type(value) not in (Fraction, int, str):  # a bool is an int to Python
        return None
    text = value.text if isinstance(value, Fraction) else str(value)
    if _NUMBER.fullmatch(text):
        return text.removeprefix("+")
    return text if _MOMENT.fullmatch(text) and _exists(text) else None


def _exists(moment: str) -> bool:
    """Whether there is such a day and time."""
    try:
        datetime.datetime.fromisoformat(moment if "-" in moment[:5] else f"2000-01-01T{moment}")
    except ValueError:
        return False
    return True


def _narrowing(table: Table, path: str) -> Narrowing:
    found = Narrowing(
        path,
        table.place,
        _multiplicity(table),
        _codes(table),
        Facets(**{field: read(table, key) for key, (field, read) in _FACETS.items()}),
        table.flag("required"),
    )
    table.close()
    return found


def _multiplicity(table: Table) -> Multiplicity | None:
    text = table.text("multiplicity")
    if text is None:
        return None
    found = _MULTIPLICITY.fullmatch(text)
    if not found:
        hint = 'Write it as UML does: "1", "0..1", "1..*".'
        table.refuse("multiplicity", f'"{text}" is no multiplicity.', hint)
        return None
    upper = None if found[2] == "*" else int(found[2])
    lower = int(found[1]) if found[1] else upper or 0
    if upper == 0:
        hint = "To leave the element out, name it under exclude in [….select]."
        table.refuse("multiplicity", f'"{text}" allows no value at all.', hint)
    elif upper is not None and lower > upper:
        table.refuse("multiplicity", f'"{text}" has its bounds the wrong way round.', "Swap them.")
    else:
        return Multiplicity(lower, upper, text.strip())
    return None


def _codes(table: Table) -> CodeChoice:
    day = table.raw("valid-on")
    if day is not None and type(day) is not datetime.date:
        table.refuse("valid-on", '"valid-on" must be a date.', "Write valid-on = 2026-01-01.")
    return CodeChoice(
        _some_codes(table, "codes"),
        _some_codes(table, "within"),
        bool(table.flag("leaves")),
        day.isoformat() if type(day) is datetime.date else None,
    )


def _some_codes(table: Table, key: str) -> tuple[str, ...] | None:
    codes = table.texts(key)
    if table.raw(key) == []:
        table.refuse(key, f'"{key}" is an empty list.', "Name the codes.")
    return tuple(dict.fromkeys(code for code, _place in codes)) if codes else None


def _bound(table: Table, key: str) -> str | None:
    value = table.raw(key)
    if value is None:
        return None
    found = bound_of(value)
    if found is None:
        hint = f"Write a number without an exponent, or a date: {key} = 0.5, {key} = 2020-01-01."
        table.refuse(key, f'"{key}" must be a number or a date.', hint)
    return found


def _digits(table: Table, key: str) -> int | None:
    return table.count(key, 1)


def _pattern(table: Table, key: str) -> str | None:
    return table.text(key)


_FACETS: dict[str, tuple[str, Callable[[Table, str], Any]]] = {
    "min-length": ("min_length", Table.count),
    "max-length": ("max_length", _digits),
    "pattern": ("pattern", _pattern),
    "minimum": ("minimum", _bound),
    "maximum": ("maximum", _bound),
    "above": ("above", _bound),
    "below": ("below", _bound),
    "total-digits": ("total_digits", _digits),
    "fraction-digits": ("fraction_digits", Table.count),
}

FACET_KEYS = tuple(_FACETS)
NARROW_KEYS = ("required", "multiplicity", "codes", "within", "leaves", "valid-on", *FACET_KEYS)


def _mapping(table: Table, path: str) -> ElementMapping:
    stated = {name: table.one_of(name, choice.values) for name, choice in CHOICES.items()}
    found = ElementMapping(
        path,
        table.place,
        {name: value for name, value in stated.items() if value is not None},
        table.one_of("type", PRIMITIVES),
        table.text("expression"),
        table.some_of("operations", OPERATIONS),
    )
    table.close()
    return found


def _is_name(table: Table, target: str, name: str) -> bool:
    if (
        len(name) <= _LONGEST_NAME
        and name == name.strip()
        and "\n" not in name
        and "\t" not in name
    ):
        return True
    hint = f"Write one line of at most {_LONGEST_NAME} characters, without blanks around it."
    table.refuse(target, f'"{target}" cannot be "{name[:40]}".', hint)
    return False
